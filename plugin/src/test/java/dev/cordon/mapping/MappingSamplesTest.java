package dev.cordon.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.estate.Edge;
import dev.cordon.estate.EstateBuilder;
import dev.cordon.estate.ResourceFiles;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterReader;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every type that the pack maps has a sample, and the sample yields every edge of its mapping. */
class MappingSamplesTest {

    private static final Mappings MAPPINGS = Mappings.builtIn();
    private static final Set<String> OUTSIDE = Set.of("boundaries.yaml", "outside.yaml");
    private static final Path SAMPLES = Golden.resource("mapping/samples");
    private static final Register REGISTER = RegisterReader.read(SAMPLES, Golden.resource("mapping/separation.yaml"));

    @TestFactory
    Stream<DynamicTest> samplesYieldTheEdgesOfTheirMappings() {
        return files().map(file -> DynamicTest.dynamicTest(file, () -> {
            List<Resource> samples = ResourceFiles.read(SAMPLES.resolve(file));
            List<Edge> edges = EstateBuilder.build(samples, REGISTER, MAPPINGS).edges();
            for (Resource sample : samples) {
                Set<String> expected = new TreeSet<>();
                MAPPINGS.of(sample.platform(), sample.type()).edges().forEach(edge -> expected.add(edge.kind()));
                Set<String> found = edges.stream()
                        .filter(edge -> edge.declaredBy().equals(sample.id()) && edge.to() != null)
                        .map(Edge::kind)
                        .collect(Collectors.toSet());
                assertThat(found).as(sample.type()).containsAll(expected);
            }
            String golden = "mapping/expected/" + file.replace(".yaml", ".txt");
            Golden.assertMatches(
                    golden, edges.stream().map(MappingSamplesTest::line).collect(Collectors.joining()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> anAttributeThatIsNotKnownNeverLosesItsEdge() {
        return files().map(file -> DynamicTest.dynamicTest(file, () -> {
            for (Resource sample : ResourceFiles.read(SAMPLES.resolve(file))) {
                Set<String> before = declared(sample);
                for (Resource blanked : Blanking.oneByOne(sample)) {
                    assertThat(declared(blanked))
                            .as("%s with %s", sample.type(), blanked.unknowns())
                            .containsAll(before);
                }
            }
        }));
    }

    @Test
    void everyTypeHasASample() {
        Set<String> sampled = files().flatMap(file -> ResourceFiles.read(SAMPLES.resolve(file)).stream())
                .map(Resource::type)
                .collect(Collectors.toSet());
        Set<String> mapped = MAPPINGS.platforms().stream()
                .filter(platform -> !platform.equals(Mappings.EXTERNAL))
                .flatMap(platform -> MAPPINGS.types(platform).keySet().stream())
                .collect(Collectors.toSet());
        assertThat(sampled).isEqualTo(mapped);
        assertThat(mapped).hasSizeGreaterThan(70);
    }

    /** Kinds of the edges that the resource declares, known or unknown; what it shares is found, not declared. */
    private static Set<String> declared(Resource resource) {
        return EstateBuilder.build(List.of(resource), REGISTER, MAPPINGS).edges().stream()
                .filter(edge -> edge.declaredBy().equals(resource.id()))
                .map(Edge::kind)
                .filter(kind -> !kind.equals("co-tenant"))
                .collect(Collectors.toSet());
    }

    private static String line(Edge edge) {
        return edge.id() + "\n    " + edge.from() + " " + edge.kind() + " " + edge.to() + " [" + edge.layer()
                + (edge.transitive() ? ", transitive] " : "] ") + edge.attributes() + "\n";
    }

    private static Stream<String> files() {
        return BuiltInMappings.FILES.stream().filter(file -> !OUTSIDE.contains(file));
    }
}
