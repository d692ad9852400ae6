package dev.cordon.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The jar's index names every file of the pack, and the folders hold nothing else that stock OPA would load. */
class PackIndexTest {

    @Test
    void indexNamesEveryPolicy() {
        List<String> policies = PackFolder.files().stream()
                .filter(file -> !file.endsWith("_test.rego"))
                .toList();
        assertThat(PackFolder.text(PackFolder.ROOT.resolve("pack.index")).lines())
                .as("policies/pack.index, sorted: one line for each .rego that is no test")
                .containsExactlyElementsOf(policies);
    }

    @Test
    void foldersHoldPoliciesAlone() {
        assertThat(PackFolder.files()).allMatch(file -> file.endsWith(".rego"));
    }

    @Test
    void everyRuleHasATestBesideIt() {
        assertThat(PackFolder.files())
                .filteredOn(file -> file.startsWith("separation/") && !file.endsWith("_test.rego"))
                .allSatisfy(
                        rule -> assertThat(PackFolder.files()).contains(rule.replaceFirst("\\.rego$", "_test.rego")));
    }
}
