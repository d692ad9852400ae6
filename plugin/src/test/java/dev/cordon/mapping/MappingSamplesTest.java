package dev.cordon.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.estate.Edge;
import dev.cordon.estate.EstateBuilder;
import dev.cordon.estate.ResourceFiles;
import dev.cordon.register.Register;
import dev.cordon.register.RegisterReader;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every type that the pack maps has a sample, and the samples yield every edge of its mapping. */
class MappingSamplesTest {

    private static final Mappings MAPPINGS = Mappings.builtIn();
    private static final List<String> FILES = BuiltInMappings.FILES.stream()
            .filter(file -> !BuiltInMappings.file(file).platform().equals(Mappings.EXTERNAL))
            .toList();
    /** Files whose samples show each kind of edge of a type, and not yet each edge. */
    private static final Pattern BY_KIND = Pattern.compile("^(compose|kubernetes)");

    private static final Map<String, List<Resource>> READ = new ConcurrentHashMap<>();
    private static final Path SAMPLES = Golden.resource("mapping/samples");
    private static final Register REGISTER = RegisterReader.read(SAMPLES, Golden.resource("mapping/separation.yaml"));

    @TestFactory
    Stream<DynamicTest> samplesMakeTheExpectedEdges() {
        return files().map(file -> DynamicTest.dynamicTest(file, () -> {
            String edges =
                    edges(samples(file), MAPPINGS).map(MappingSamplesTest::line).collect(Collectors.joining());
            Golden.assertMatches("mapping/expected/" + file.replace(".yaml", ".txt"), edges);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyEdgeOfAMappingHasASample() {
        return files().map(file -> DynamicTest.dynamicTest(file, () -> {
            List<String> without = new ArrayList<>();
            forEachEdge(file, (type, single) -> {
                boolean yielded = samples(file, type).anyMatch(sample -> yields(sample, single, true))
                        || BY_KIND.matcher(file).find()
                                && isYielded(file, type, single.edge().kind());
                if (!yielded) {
                    without.add(type + " " + single.edge());
                }
            });
            assertThat(without).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> anAttributeThatIsNotKnownNeverLosesItsEdge() {
        return files().map(file -> DynamicTest.dynamicTest(file, () -> {
            List<String> lost = new ArrayList<>();
            forEachEdge(
                    file,
                    (type, single) -> samples(file, type)
                            .filter(sample -> yields(sample, single, true))
                            .flatMap(sample -> Blanking.oneByOne(sample).stream())
                            .filter(blanked -> !yields(blanked, single, false))
                            .forEach(blanked ->
                                    lost.add(type + " " + single.edge() + " without " + blanked.unknowns())));
            assertThat(lost).isEmpty();
        }));
    }

    @Test
    void everyTypeHasASample() {
        List<String> without = new ArrayList<>();
        files().forEach(file -> BuiltInMappings.file(file).entries().stream()
                .flatMap(entry -> entry.mapping().types().stream())
                .filter(type -> samples(file, type).findAny().isEmpty())
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

    /** A mapping of one type that says one edge alone. */
    private record Single(Mappings mappings, Mappings silent, EdgeMapping edge) {}

    private static void forEachEdge(String name, BiConsumer<String, Single> action) {
        MappingFile file = BuiltInMappings.file(name);
        for (MappingFile.Entry entry : file.entries()) {
            for (String type : entry.mapping().types()) {
                Mappings silent = only(file.platform(), entry, type, List.of());
                for (EdgeMapping edge : entry.mapping().edges()) {
                    action.accept(type, new Single(only(file.platform(), entry, type, List.of(edge)), silent, edge));
                }
            }
        }
    }

    private static Mappings only(String platform, MappingFile.Entry entry, String type, List<EdgeMapping> edges) {
        TypeMapping said = entry.mapping();
        TypeMapping alone = new TypeMapping(
                List.of(type),
                said.title(),
                said.layer(),
                said.holds(),
                said.boundary(),
                said.principal(),
                said.names(),
                said.local(),
                said.container(),
                said.internet(),
                edges,
                said.note());
        MappingFile file = new MappingFile(platform, List.of(new MappingFile.Entry(alone, false, entry.location())));
        return MAPPINGS.with(List.of(file));
    }

    /** Whether the resource declares the edge, and does so with both ends if it must be known. */
    private static boolean yields(Resource sample, Single single, boolean known) {
        List<Resource> estate = withReferred(sample);
        Set<String> anyway = edges(estate, single.silent()).map(Edge::id).collect(Collectors.toSet());
        boolean unseen = Stream.of(single.edge().from(), single.edge().to())
                .anyMatch(end -> end.form() == EndMapping.Form.UNSEEN);
        return edges(estate, single.mappings())
                .filter(edge -> edge.declaredBy().equals(sample.id()) && !anyway.contains(edge.id()))
                .anyMatch(edge -> edge.kind().equals(single.edge().kind()) && (edge.to() != null || unseen || !known));
    }

    /** The resource and the samples that it refers to. */
    private static List<Resource> withReferred(Resource sample) {
        Set<String> targets =
                sample.references().stream().map(Reference::target).collect(Collectors.toSet());
        List<Resource> estate = new ArrayList<>(List.of(sample));
        if (!targets.isEmpty()) {
            files().flatMap(file -> samples(file).stream())
                    .filter(other -> targets.contains(other.id()))
                    .forEach(estate::add);
        }
        return estate;
    }

    private static boolean isYielded(String file, String type, String kind) {
        Set<String> ids = samples(file, type).map(Resource::id).collect(Collectors.toSet());
        return edges(samples(file), MAPPINGS)
                .anyMatch(edge -> ids.contains(edge.declaredBy()) && edge.kind().equals(kind));
    }

    private static Stream<Edge> edges(List<Resource> samples, Mappings mappings) {
        return EstateBuilder.build(samples, REGISTER, mappings).edges().stream();
    }

    private static Stream<Resource> samples(String file, String type) {
        return samples(file).stream().filter(sample -> sample.type().equals(type));
    }

    private static List<Resource> samples(String file) {
        return READ.computeIfAbsent(file, name -> ResourceFiles.read(SAMPLES.resolve(name)));
    }

    private static String line(Edge edge) {
        return edge.id() + "\n    " + edge.from() + " " + edge.kind() + " " + edge.to() + " [" + edge.layer()
                + (edge.transitive() ? ", transitive] " : "] ") + edge.attributes() + "\n";
    }

    /** Things outside the repository are no resources. */
    private static Stream<String> files() {
        return FILES.stream();
    }
}
