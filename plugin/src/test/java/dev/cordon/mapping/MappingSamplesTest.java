package dev.cordon.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.estate.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every type that the pack maps has a sample, and the samples yield every edge of its mapping, with both its ends. */
class MappingSamplesTest {

    @TestFactory
    Stream<DynamicTest> samplesMakeTheExpectedEdges() {
        return perFile(file -> {
            String edges = Samples.edges(Samples.of(file), Samples.MAPPINGS)
                    .map(MappingSamplesTest::line)
                    .collect(Collectors.joining());
            Golden.assertMatches("mapping/expected/" + file.replace(".yaml", ".txt"), edges);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyEdgeOfAMappingHasASample() {
        return perFile(file -> {
            List<String> without = new ArrayList<>();
            Samples.forEachEdge(file, (type, single) -> {
                boolean unseen = Stream.of(single.edge().from(), single.edge().to())
                        .anyMatch(end -> end.form() == EndMapping.Form.UNSEEN);
                if (Samples.of(file, type)
                        .flatMap(sample -> Samples.declared(sample, single).stream())
                        .noneMatch(edge -> edge.to() != null || unseen)) {
                    without.add(single.toString());
                }
            });
            assertThat(without).isEmpty();
        });
    }

    @Test
    void everyTypeHasASample() {
        List<String> without = new ArrayList<>();
        Samples.names()
                .forEach(file -> Samples.types(file)
                        .filter(type -> Samples.of(file, type).findAny().isEmpty())
                        .forEach(without::add));
        assertThat(without).isEmpty();
    }

    @Test
    void noTwoFilesMapTheSameType() {
        List<String> all = new ArrayList<>();
        for (MappingFile file : BuiltInMappings.files()) {
            file.entries()
                    .forEach(entry -> entry.mapping().types().forEach(type -> all.add(file.platform() + " " + type)));
        }
        assertThat(all).doesNotHaveDuplicates();
    }

    private static String line(Edge edge) {
        return edge.id() + "\n    " + edge.from() + " " + edge.kind() + " " + edge.to() + " [" + edge.layer()
                + (edge.transitive() ? ", transitive] " : "] ") + edge.attributes() + "\n";
    }

    private static Stream<DynamicTest> perFile(Consumer<String> test) {
        return Samples.names().map(file -> DynamicTest.dynamicTest(file, () -> test.accept(file)));
    }
}
