package dev.cordon.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.finding.Decision;
import dev.cordon.finding.Finding;
import dev.cordon.finding.ProblemException;
import dev.cordon.finding.Severity;
import dev.cordon.policy.compiled.CompiledPolicies;
import dev.cordon.policy.compiled.CompiledPolicy;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledFindingsTest {

    private static final String INPUT = "{\"cordon\": {\"version\": 1, \"asOf\": \"2026-01-01\"}, \"edges\": [],"
            + " \"reach\": [], \"resources\": [{\"id\": \"k:portal\", \"address\": \"portal\", \"name\": \"portal\","
            + " \"type\": \"Deployment\"}]}";

    @TempDir
    private Path folder;

    @Test
    void areFindingsLikeOthers() throws IOException {
        Decision decision = decide("""
                - entrypoint: acme/images/deny
                  title: Images are known
                  custom: {id: ACME-007, severity: critical, remediation: Name the image.}
                - entrypoint: acme/images/allowed
                  expect: false
                  message: there are few resources
                """);

        assertThat(decision.findings())
                .extracting(Finding::rule, Finding::message, Finding::severity)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "ACME-007", "portal in {\"a\", \"b\"}: enforce", Severity.LOW));
        assertThat(decision.findings()).extracting(Finding::message).contains("there are few resources");
        assertThat(decision.rules()).contains("ACME-007");
    }

    @Test
    void anAnswerThatIsNoMessageIsAnError() {
        assertThatThrownBy(() -> decide("- {entrypoint: acme/images/broken, expect: true, message: m}\n"
                        + "- {entrypoint: acme/images/endless, expect: true, message: n}\n"
                        + "- entrypoint: acme/images/broken\n"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the rule broken is neither deny nor violation nor warn");
    }

    @Test
    void aPackageOfThePackIsRefused() throws IOException {
        Path module = CompiledPolicies.named("images", folder, "- entrypoint: acme/images/deny\n");
        CompiledPolicy policy = CompiledPolicy.load(module, "images.wasm");

        assertThat(CompiledFindings.problems(List.of(policy))).isEmpty();
        assertThat(ReservedPackages.problem("cordon", policy.rules().get(0).location())
                        .message())
                .contains("package 'cordon' is reserved");
    }

    private Decision decide(String rules) throws IOException {
        CompiledPolicy policy = CompiledPolicy.load(CompiledPolicies.named("images", folder, rules), "images.wasm");
        PolicySet set = PolicySet.load(List.of(), List.of(), List.of(policy));
        return set.decide(PolicyQuestion.of(JsonReader.read(new SourceFile("input", INPUT)), ObjectValue.EMPTY));
    }
}
