package dev.cordon.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a policy is shown where it is wrong. */
class PolicyProblemsTest {

    @Test
    void showsTheLineWithACaret() {
        SourceFile broken = new SourceFile(
                "acme/broken.rego", "package acme.broken\n\ndeny contains \"x\" if resorce.address == \"y\"\n");
        ProblemException thrown = catchThrowableOfType(
                ProblemException.class, () -> PolicySet.load(BuiltInPack.rules(), List.of(broken)));
        assertThat(thrown.problems()).singleElement().satisfies(PolicyProblemsTest::assertShown);
    }

    private static void assertShown(Problem problem) {
        assertThat(problem.code()).isEqualTo(ProblemCode.POLICY_COMPILE);
        assertThat(problem.location()).hasToString("acme/broken.rego:3:22");
        assertThat(problem.message())
                .startsWith("rego_unsafe_var_error: var resorce is unsafe")
                .contains("deny contains \"x\" if resorce.address == \"y\"")
                .contains("^^^^^^^");
        assertThat(problem.remedy()).isNotBlank();
    }
}
