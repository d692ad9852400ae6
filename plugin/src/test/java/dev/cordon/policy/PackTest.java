package dev.cordon.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.rego.RegoCompiler;
import dev.cordon.rego.testing.TestResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pack's own tests in Rego, each by its name, on Cordon's engine. {@code opa test} runs the same files. */
class PackTest {

    private static final List<TestResult> RESULTS = RegoCompiler.builder()
            .modules(PackFolder.modules())
            .strict(true)
            .build()
            .test();

    @TestFactory
    Stream<DynamicTest> rego() {
        return RESULTS.stream().map(result -> DynamicTest.dynamicTest(result.fullName(), () -> assertPassed(result)));
    }

    @Test
    void everyTestFileHasTests() {
        long files = PackFolder.files().stream()
                .filter(file -> file.endsWith("_test.rego") && !file.equals("lib/fixture_test.rego"))
                .count();
        assertThat(RESULTS.stream().map(TestResult::packageName).distinct()).hasSize((int) files);
    }

    private static void assertPassed(TestResult result) {
        assertThat(result.outcome())
                .as("%s %s", result.location().describe(), result.error())
                .isEqualTo(TestResult.Outcome.PASS);
    }
}
