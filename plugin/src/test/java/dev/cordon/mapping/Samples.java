package dev.cordon.mapping;

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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The samples of the pack's mappings, and the mappings edge by edge. */
final class Samples {

    static final Mappings MAPPINGS = Mappings.builtIn();

    private static final Map<String, MappingFile> FILES = files();
    private static final Path FOLDER = Golden.resource("mapping/samples");
    private static final Register REGISTER = RegisterReader.read(FOLDER, Golden.resource("mapping/separation.yaml"));
    private static final Map<String, List<Resource>> READ =
            FILES.keySet().stream().collect(Collectors.toMap(Function.identity(), Samples::read));
    private static final Map<String, List<Resource>> BY_ID = byId();
    private static final Map<String, List<String>> PLACES = new ConcurrentHashMap<>();

    private Samples() {}

    /**
     * A mapping of one type that says one edge alone.
     *
     * @param silent the same without the edge
     */
    record Single(String platform, String type, EdgeMapping edge, Mappings mappings, Mappings silent) {

        @Override
        public String toString() {
            return type + " " + edge;
        }
    }

    /** Things outside the repository are no resources. */
    private static Map<String, MappingFile> files() {
        Map<String, MappingFile> files = new LinkedHashMap<>();
        for (String name : BuiltInMappings.FILES) {
            MappingFile file = BuiltInMappings.file(name);
            if (!file.platform().equals(Mappings.EXTERNAL)) {
                files.put(name, file);
            }
        }
        return files;
    }

    static Stream<String> names() {
        return FILES.keySet().stream();
    }

    static List<Resource> of(String file) {
        return READ.getOrDefault(file, List.of());
    }

    static Stream<Resource> of(String file, String type) {
        return of(file).stream().filter(sample -> sample.type().equals(type));
    }

    static Stream<String> types(String file) {
        return FILES.get(file).entries().stream().flatMap(entry -> entry.mapping().types().stream());
    }

    static void forEachEdge(String name, BiConsumer<String, Single> action) {
        MappingFile file = FILES.get(name);
        for (MappingFile.Entry entry : file.entries()) {
            for (String type : entry.mapping().types()) {
                Mappings silent = only(file.platform(), entry, type, List.of());
                for (EdgeMapping edge : entry.mapping().edges()) {
                    Mappings single = only(file.platform(), entry, type, List.of(edge));
                    action.accept(type, new Single(file.platform(), type, edge, single, silent));
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
                said.routing(),
                said.note());
        MappingFile file = new MappingFile(platform, List.of(new MappingFile.Entry(alone, false, entry.location())));
        return MAPPINGS.with(List.of(file));
    }

    /** The edges that the resource declares because of the one edge of its mapping. */
    static List<Edge> declared(Resource resource, Single single) {
        List<Resource> estate = withReferred(resource);
        // That it lies in its boundaries no attribute says.
        List<String> anyway = PLACES.computeIfAbsent(
                resource.id(),
                id -> edges(List.of(resource), single.silent()).map(Edge::id).toList());
        return edges(estate, single.mappings())
                .filter(edge -> edge.declaredBy().equals(resource.id()) && !anyway.contains(edge.id()))
                .filter(edge -> edge.kind().equals(single.edge().kind()))
                .toList();
    }

    static Stream<Edge> edges(List<Resource> samples, Mappings mappings) {
        return EstateBuilder.build(samples, REGISTER, mappings).edges().stream();
    }

    /** The resource and the samples that it refers to. */
    private static List<Resource> withReferred(Resource sample) {
        List<Resource> estate = new ArrayList<>(List.of(sample));
        sample.references().stream()
                .map(Reference::target)
                .distinct()
                .forEach(target -> estate.addAll(BY_ID.getOrDefault(target, List.of())));
        return estate;
    }

    private static List<Resource> read(String file) {
        return ResourceFiles.read(FOLDER.resolve(file));
    }

    private static Map<String, List<Resource>> byId() {
        Map<String, List<Resource>> all = new HashMap<>();
        READ.values()
                .forEach(samples -> samples.forEach(sample -> all.computeIfAbsent(sample.id(), id -> new ArrayList<>(1))
                        .add(sample)));
        return all;
    }
}
