package dev.cordon.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.finding.Decision;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Outcome;
import dev.cordon.finding.Verdict;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What must hold of any change of a kind, whatever the sample says. */
class MetamorphicTest {

    /** Of the resources of every sample, one attribute at a time. */
    @TestFactory
    Stream<DynamicTest> blankingNeverTurnsANoIntoAPass() {
        return SamplesTest.samples().stream()
                .map(folder -> DynamicTest.dynamicTest(name(folder), () -> {
                    Sample sample = Sample.read(folder);
                    Decision before = sample.decide();
                    if (before.gate().pass()) {
                        return;
                    }
                    for (int i = 0; i < sample.resources().size(); i++) {
                        Resource resource = sample.resources().get(i);
                        for (String attribute : blankable(sample, resource)) {
                            List<Resource> changed = new ArrayList<>(sample.resources());
                            changed.set(i, Blank.attribute(resource, attribute));
                            assertNoPass(sample.with(changed).decide(), resource.address() + "." + attribute);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> removingSharingNeverAddsAForbiddenFinding() {
        return SamplesTest.samples().stream()
                .map(folder -> DynamicTest.dynamicTest(name(folder), () -> {
                    Sample sample = Sample.read(folder);
                    ObjectValue input = sample.input();
                    Set<String> before = forbidden(sample.decide(input));
                    for (String edge : Removal.sharings(input)) {
                        assertThat(before)
                                .as("without %s", edge)
                                .containsAll(forbidden(sample.decide(Removal.edge(input, edge))));
                    }
                }));
    }

    /** Where a line of the register settles whose the resource is, a tag has nothing to add: that is the way out. */
    private static Set<String> blankable(Sample sample, Resource resource) {
        Set<String> attributes = Blank.attributes(resource);
        if (sample.isSettledByRegister(resource)) {
            attributes.removeAll(Blank.LABELS);
        }
        return attributes;
    }

    private static void assertNoPass(Decision after, String what) {
        assertThat(after.gate().pass()).as("with %s unknown", what).isFalse();
        assertThat(after.verdicts())
                .as("with %s unknown", what)
                .noneMatch(verdict ->
                        verdict.kind() == Verdict.Kind.PASS && after.findings().isEmpty());
    }

    /** Rule and parties: taking one half of a link away leaves the same finding on the other half. */
    private static Set<String> forbidden(Decision decision) {
        Set<String> all = new TreeSet<>();
        for (Finding finding : decision.findings()) {
            if (finding.outcome() == Outcome.FORBIDDEN) {
                all.add(finding.rule() + " " + finding.organisations());
                finding.alsoBreaks().forEach(rule -> all.add(rule + " " + finding.organisations()));
            }
        }
        return all;
    }

    private static String name(Path folder) {
        return folder.getParent().getFileName() + "/" + folder.getFileName();
    }
}
