package dev.cordon.estate;

import dev.cordon.finding.Location;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.EdgeMapping;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds the edges that resources declare, as their mappings say. What an edge depends on and is not known makes the edge
 * unknown, never absent.
 */
final class EdgeDeclarations {

    private final EstateGraph graph;
    private final EndResolver ends;

    EdgeDeclarations(EstateGraph graph, EndResolver ends) {
        this.graph = graph;
        this.ends = ends;
    }

    void declare() {
        for (EstateNode node : List.copyOf(graph.nodes())) {
            if (node.resource != null) {
                EdgeIds ids = new EdgeIds(node);
                for (EdgeMapping mapping : node.mapping.edges()) {
                    for (String item : items(node.resource, mapping)) {
                        declare(node, node.resource, mapping, item, ids);
                    }
                }
            }
        }
    }

    private static List<String> items(Resource resource, EdgeMapping mapping) {
        if (mapping.each() == null) {
            return List.of("");
        }
        // Of a resource of which nothing is known the list is not known either.
        List<String> paths = AttributeReader.read(resource, mapping.each(), "").stream()
                .map(hit -> hit.path().isEmpty() ? mapping.each() : hit.path())
                .toList();
        // What is unknown inside an item is the item's affair, and no item of its own.
        return paths.stream()
                .filter(path -> paths.stream().noneMatch(item -> isWithin(path, item)))
                .toList();
    }

    private static boolean isWithin(String path, String item) {
        return path.startsWith(item + ".") || path.startsWith(item + "[");
    }

    private void declare(EstateNode node, Resource resource, EdgeMapping mapping, String item, EdgeIds ids) {
        Conditions conditions = new Conditions(resource, item);
        Conditions.Answer applies = conditions.all(mapping.when());
        if (!applies.holds()) {
            return;
        }
        List<End> from = ends.resolve(node, mapping.from(), item);
        List<End> to = ends.resolve(node, mapping.to(), item);
        boolean single = from.size() * to.size() == 1;
        for (End start : from) {
            for (End goal : to) {
                Conditions.Answer passes = conditions.any(mapping.transitiveIf());
                List<Unknown> unknown = unknowns(applies, passes, start, goal);
                boolean transitive = mapping.transitive() || passes.holds();
                String id = ids.next(mapping, single, item, start, goal);
                ObjectValue about = attributes(mapping, conditions, start, goal);
                add(id, node, resource, mapping, start, goal, transitive, unknown, about);
            }
        }
    }

    private void add(
            String id,
            EstateNode node,
            Resource resource,
            EdgeMapping mapping,
            End from,
            End to,
            boolean transitive,
            List<Unknown> unknown,
            ObjectValue attributes) {
        EstateNode start = from.node() != null ? from.node() : to.node() != null ? to.node() : node;
        EstateNode goal = from.node() == null ? null : to.node();
        if (start == goal) {
            return;
        }
        String layer = mapping.layer() == null ? node.mapping.layer() : mapping.layer();
        graph.add(new Edge(
                id,
                mapping.kind(),
                start.id,
                goal == null ? null : goal.id,
                node.id,
                layer,
                attributes,
                transitive,
                UnknownValue.of(unknown),
                location(resource, mapping, from, to)));
    }

    private static List<Unknown> unknowns(Conditions.Answer applies, Conditions.Answer passes, End from, End to) {
        TreeSet<Unknown> all = new TreeSet<>(applies.unknown());
        all.addAll(passes.unknown());
        if (from.unknown() != null) {
            all.add(from.unknown());
        }
        if (to.unknown() != null) {
            all.add(to.unknown());
        }
        return new ArrayList<>(all);
    }

    /**
     * A resource that is the relation stands for it; an attribute of one of its ends, or an item of a list, is more
     * exact.
     */
    private static @Nullable Location location(Resource resource, EdgeMapping mapping, End from, End to) {
        String path = to.path().isEmpty() ? from.path() : to.path();
        boolean exact = mapping.isOfSelf() || mapping.each() != null;
        // What stands inside a text of JSON is where the text is.
        String attribute = path.startsWith("json(") ? path.substring("json(".length(), path.indexOf(')')) : path;
        return exact && !path.isEmpty() ? resource.locationOf(attribute) : resource.location();
    }

    private static ObjectValue attributes(EdgeMapping mapping, Conditions conditions, End from, End to) {
        ObjectBuilder attributes = ObjectValue.builder();
        from.attributes().forEach(attributes::put);
        to.attributes().forEach(attributes::put);
        mapping.attributes().forEach((name, path) -> conditions.copy(path, name, attributes));
        mapping.set().forEach((name, value) -> {
            if (value instanceof Boolean flag) {
                attributes.put(name, flag.booleanValue());
            } else {
                attributes.put(name, value.toString());
            }
        });
        return attributes.build();
    }
}
