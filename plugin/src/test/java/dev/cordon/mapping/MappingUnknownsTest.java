package dev.cordon.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.estate.Edge;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No attribute that is not known turns a finding into a pass: whatever a mapping reads and is unknown, its edge stays,
 * leads to the same ends or says what is not known, and passes traffic on if it did.
 */
class MappingUnknownsTest {

    @TestFactory
    Stream<DynamicTest> whatIsNotKnownNeverLosesAnEdge() {
        return perEdge((file, single, lost) -> Samples.of(file, single.type()).forEach(sample -> {
            List<Edge> before = Samples.declared(sample, single);
            if (!before.isEmpty()) {
                Stream.concat(blanked(sample, single.edge()), unset(sample, single.edge()))
                        .filter(blanked -> !holds(before, Samples.declared(blanked, single)))
                        .forEach(blanked ->
                                lost.accept(sample.address(), blanked.unknowns().toString()));
            }
        }));
    }

    /** Needs no sample: with nothing known at all, or nothing of what the edge reads, the edge is there and unknown. */
    @TestFactory
    Stream<DynamicTest> whatIsWhollyUnknownHasEveryEdge() {
        return perEdge((file, single, lost) -> {
            List<String> read = PathsOfMappings.read(single.edge());
            TreeSet<String> first = new TreeSet<>();
            read.forEach(
                    path -> first.add(AttributePattern.parse(path, "").steps().get(0)));
            for (List<String> unknown : List.of(List.of(""), List.copyOf(first))) {
                List<Edge> edges = Samples.declared(nothingBut(single, unknown), single);
                boolean said = edges.stream().anyMatch(edge -> read.isEmpty() || isUnknown(edge));
                if (edges.isEmpty() || !said) {
                    lost.accept("nothing but " + unknown, edges.toString());
                }
            }
        });
    }

    /** Each edge that was there is there still, or one that says why it may be. */
    private static boolean holds(List<Edge> before, List<Edge> after) {
        return before.stream()
                .allMatch(edge -> after.stream()
                        .anyMatch(one ->
                                (isSame(edge, one) || isUnknown(one)) && (one.transitive() || !edge.transitive())));
    }

    private static boolean isSame(Edge edge, Edge other) {
        return edge.from().equals(other.from()) && Objects.equals(edge.to(), other.to());
    }

    private static boolean isUnknown(Edge edge) {
        return edge.to() == null || !edge.unknown().isEmpty();
    }

    /** Attributes that the edge reads, those that they lie in and those that lie in them, one by one without a value. */
    private static Stream<Resource> blanked(Resource sample, EdgeMapping edge) {
        List<AttributePattern> read = PathsOfMappings.read(edge).stream()
                .map(path -> AttributePattern.parse(path, ""))
                .toList();
        return Blanking.oneByOne(sample, path -> {
                    List<String> steps = AttributePattern.split(path);
                    return read.stream().anyMatch(one -> one.startsWith(steps) || one.reaches(steps));
                })
                .stream();
    }

    /** Attributes that the edge reads and the sample does not set, one by one made unknown. */
    private static Stream<Resource> unset(Resource sample, EdgeMapping edge) {
        return PathsOfMappings.read(edge).stream()
                .filter(path -> AttributeReader.read(sample, path, "").isEmpty())
                .map(path -> path.replace("[*]", "[0]"))
                .map(path -> Blanking.unknown(sample, List.of(path)));
    }

    private static Resource nothingBut(Samples.Single single, List<String> unknown) {
        Resource empty = new Resource(
                "any:" + single.type(),
                single.type(),
                single.type(),
                single.platform(),
                single.platform(),
                "any",
                true,
                ObjectValue.EMPTY,
                new TreeMap<>(),
                List.of(),
                List.<Unknown>of(),
                List.of(),
                List.of(),
                Map.of(),
                new Location("any", 1, 1));
        return Blanking.unknown(empty, unknown);
    }

    private interface Check {
        void of(String file, Samples.Single single, BiConsumer<String, String> lost);
    }

    private static Stream<DynamicTest> perEdge(Check check) {
        return Samples.names()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    List<String> lost = new ArrayList<>();
                    Samples.forEachEdge(
                            file,
                            (type, single) -> check.of(
                                    file, single, (what, how) -> lost.add(single + "\n    " + what + "\n    " + how)));
                    assertThat(lost).isEmpty();
                }));
    }
}
