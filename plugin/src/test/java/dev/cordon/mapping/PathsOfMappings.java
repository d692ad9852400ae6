package dev.cordon.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every path that a mapping reads, with the list that {@code @} stands for. */
final class PathsOfMappings {

    private PathsOfMappings() {}

    static List<String> of(TypeMapping type) {
        List<String> paths = new ArrayList<>(type.names());
        if (type.boundary() != null) {
            paths.add(type.boundary().path());
        }
        if (type.principal() != null) {
            paths.add(type.principal().path());
        }
        if (type.internet() != null) {
            type.internet().forEach(condition -> paths.add(condition.path()));
        }
        type.routing().forEach(routing -> {
            routing.when().forEach(condition -> paths.add(condition.path()));
            for (@Nullable EndMapping end = routing.at(); end != null; end = end.within()) {
                paths.add(end.path());
            }
        });
        paths.removeIf(String::isEmpty);
        type.edges().forEach(edge -> of(edge).forEach(path -> paths.add(absolute(path, edge.each()))));
        return plain(paths);
    }

    /** The paths on which it depends whether there is an edge, where it leads, and whether it passes on. */
    static List<String> read(EdgeMapping edge) {
        List<String> paths = new ArrayList<>();
        ends(edge).forEach(path -> paths.add(absolute(path, edge.each())));
        return plain(paths);
    }

    /** Of a text of JSON the provider knows no more than that it is one. */
    private static List<String> plain(List<String> paths) {
        return paths.stream()
                .map(path -> path.startsWith("json(") ? path.substring("json(".length(), path.indexOf(')')) : path)
                .distinct()
                .toList();
    }

    private static List<String> of(EdgeMapping edge) {
        List<String> paths = ends(edge);
        paths.addAll(edge.attributes().values());
        return paths;
    }

    private static List<String> ends(EdgeMapping edge) {
        List<String> paths = new ArrayList<>();
        edge.when().forEach(condition -> paths.add(condition.path()));
        edge.transitiveIf().forEach(condition -> paths.add(condition.path()));
        for (@Nullable EndMapping end = edge.from(); end != null; end = end.within()) {
            paths.add(end.path());
        }
        for (@Nullable EndMapping end = edge.to(); end != null; end = end.within()) {
            paths.add(end.path());
        }
        if (edge.each() != null) {
            paths.add(edge.each());
        }
        paths.removeIf(String::isEmpty);
        return paths;
    }

    private static String absolute(String path, @Nullable String each) {
        return path.startsWith("@") ? each + path.substring(1) : path;
    }
}
