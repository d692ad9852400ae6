package dev.cordon.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/rules} says what the rules say. */
class RulePagesTest {

    private static final String DOCS = "../../../../docs/rules/";
    private static final Collection<RuleMetadata> RULES =
            PolicySet.builtIn().rules().values();

    @TestFactory
    Stream<DynamicTest> pageOf() {
        return RULES.stream()
                .map(RulePage::new)
                .map(page -> DynamicTest.dynamicTest(
                        page.file(), () -> Golden.assertMatches(DOCS + page.file(), page.text())));
    }

    @Test
    void index() {
        StringBuilder text = new StringBuilder("""
                # Rules of the separation pack

                <!-- Generated from the rules' METADATA; -Dcordon.rewrite=true writes it anew. -->

                SEP-COR-001 is the verdict on each restricted system; the others are findings. Severities are those for
                resources that serve a restricted system.

                | rule | title | severity | layer |
                |---|---|---|---|
                """);
        for (RuleMetadata rule : RULES) {
            text.append(String.format(
                    "| [%s](%s.md) | %s | %s | %s |\n",
                    rule.id(), rule.id(), rule.title(), rule.severity().id(), rule.layer()));
        }
        Golden.assertMatches(DOCS + "README.md", text.toString());
    }

    @Test
    void noPageWithoutARule() throws IOException {
        List<String> expected = new ArrayList<>(
                RULES.stream().map(rule -> new RulePage(rule).file()).toList());
        expected.add("README.md");
        try (Stream<Path> pages = Files.list(Golden.resource(DOCS))) {
            assertThat(pages.map(page -> page.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
