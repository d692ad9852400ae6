package dev.cordon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.finding.Finding;
import dev.cordon.finding.Outcome;
import dev.cordon.usecase.check.CheckReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What must hold however the sample is written down, and what must not help those who would rather not be checked. */
class SampleMetamorphicTest {

    /** What a provider block says of the boundary; no mapping names it. */
    private static final Set<String> BOUNDARIES =
            Set.of("allowed_account_ids", "provider", "subscription_id", "tenant_id", "vsphere_server");

    /** Every word of the mappings: the attributes that they read are among them. */
    /** Terraform itself takes no variable for these: names of provider configurations, sources of modules. */
    private static final Set<String> CONSTANTS = Set.of("alias", "source", "version");

    private static final Set<String> READ = wordsOfMappings();

    private static CheckReport original;

    @TempDir
    private static Path workspace;

    private static int copies;

    @BeforeAll
    static void check() {
        original = Stage.BEFORE.check();
    }

    @Test
    void orderOfBlocksChangesNoFinding() {
        Path copy = copy();
        for (Path file : Copies.files(copy, ".tf")) {
            Copies.change(file, text -> reversed(Blocks.ofTerraform(text), "\n"));
        }
        for (Path file : Copies.files(copy.resolve("k8s"), ".yaml")) {
            Copies.change(file, text -> reversed(Blocks.ofYaml(text), "---\n"));
        }

        assertThat(sayings(Stage.BEFORE.check(copy))).isEqualTo(sayings(original));
    }

    @Test
    void namesOfFilesChangeNoFinding() {
        Path copy = copy();
        for (Path file : Copies.files(copy, ".tf")) {
            Copies.rename(file, "z-" + file.getFileName());
        }
        for (Path file : Copies.files(copy.resolve("k8s"), ".yaml")) {
            Copies.rename(file, "z-" + file.getFileName());
        }

        assertThat(sayings(Stage.BEFORE.check(copy))).isEqualTo(sayings(original));
    }

    @TestFactory
    Stream<DynamicTest> removingWhatSharesAddsNothingForbidden() {
        return original.findings().stream()
                .filter(finding -> finding.location().path().endsWith(".tf"))
                .map(finding -> DynamicTest.dynamicTest(finding.address(), () -> {
                    Path copy = copy();
                    String[] address = finding.address().split("\\.", -1);
                    String head = "resource \"" + address[0] + "\" \"" + address[1] + "\"";
                    Copies.change(copy.resolve(finding.location().path()), text -> without(text, head));

                    CheckReport changed = Stage.BEFORE.check(copy);

                    Map<String, Long> counts = countByRule(original);
                    Map<String, Long> after = countByRule(changed);
                    // It says what no other finding covers any more.
                    after.remove("SEP-COR-002");
                    after.forEach((rule, count) ->
                            assertThat(count).as(rule).isLessThanOrEqualTo(counts.getOrDefault(rule, 0L)));
                    assertThat(sayings(changed)).isNotEqualTo(sayings(original));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aValueThatIsLostIsNeverAPass() {
        List<DynamicTest> tests = new ArrayList<>();
        Path folder = Stage.BEFORE.folder();
        for (Path file : Copies.files(folder, ".tf")) {
            String text = Copies.read(file);
            for (Blocks.Blanked blanked : Blocks.blankEach(text, "var.lost")) {
                if (!READ.contains(blanked.name())) {
                    continue;
                }
                Path relative = folder.relativize(file);
                tests.add(DynamicTest.dynamicTest(
                        relative + ": " + blanked.attribute(), () -> holdsWithout(relative, blanked)));
            }
        }
        return tests.stream();
    }

    private static void holdsWithout(Path file, Blocks.Blanked blanked) {
        Path copy = copy();
        Copies.write(copy.resolve(file), blanked.text());
        Copies.write(copy.resolve(file).resolveSibling("lost.tf"), "variable \"lost\" {}\n");

        CheckReport changed = Stage.BEFORE.check(copy);

        Set<String> lost = new TreeSet<>(forbidden(original));
        lost.removeAll(forbidden(changed));
        Set<String> gained = changed.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FORBIDDEN || finding.outcome() == Outcome.UNKNOWN)
                .map(SampleMetamorphicTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        gained.removeAll(forbidden(original));
        assertThat(changed.problems()).isEmpty();
        assertThat(changed.decision().gate().pass()).isFalse();
        assertThat(lost.isEmpty() || !gained.isEmpty())
                .as("%s is lost, and nothing says so", lost)
                .isTrue();
    }

    private static Path copy() {
        copies++;
        return Copies.copy(Stage.BEFORE.folder(), workspace.resolve("copy-" + copies));
    }

    private static String reversed(List<String> pieces, String separator) {
        List<String> turned = new ArrayList<>(pieces);
        Collections.reverse(turned);
        return String.join(separator, turned);
    }

    private static String without(String text, String head) {
        List<String> kept = Blocks.ofTerraform(text).stream()
                .filter(block -> !block.contains(head))
                .toList();
        return String.join("\n", kept);
    }

    private static Set<String> wordsOfMappings() {
        Set<String> words = new TreeSet<>(BOUNDARIES);
        for (Path file : Copies.files(Stage.ROOT.resolve("policies/mappings"), ".yaml")) {
            Pattern.compile("[a-z0-9_]+").matcher(Copies.read(file)).results().forEach(word -> words.add(word.group()));
        }
        words.removeAll(CONSTANTS);
        return words;
    }

    /** The container of a sharing may go by another name once its own descriptor is gone, so names do not count. */
    private static Map<String, Long> countByRule(CheckReport report) {
        return report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FORBIDDEN)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
    }

    private static Set<String> forbidden(CheckReport report) {
        return report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FORBIDDEN)
                .map(SampleMetamorphicTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Finding finding) {
        return finding.rule() + " " + finding.address();
    }

    /** Everything that a finding says, but not where. */
    private static List<String> sayings(CheckReport report) {
        return report.findings().stream()
                .map(finding -> String.join(
                        " | ",
                        name(finding),
                        finding.severity().id(),
                        finding.outcome().id(),
                        finding.message(),
                        String.join(", ", finding.steps()),
                        String.join(", ", finding.members())))
                .toList();
    }
}
