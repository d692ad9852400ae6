package dev.cordon.estate;

import dev.cordon.finding.Location;
import dev.cordon.mapping.AttributeHit;
import dev.cordon.mapping.AttributeReader;
import dev.cordon.mapping.EdgeMapping;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds the edges that resources declare, as their mappings say. What an edge depends on and is not known makes the edge
 * unknown, never absent.
 */
final class EdgeDeclarations {

    /** How many resources are read side by side before what they say is entered. */
    private static final int TOGETHER = 8_192;

    private final EstateGraph graph;
    private final EndResolver ends;

    EdgeDeclarations(EstateGraph graph, EndResolver ends) {
        this.graph = graph;
        this.ends = ends;
    }

    /**
     * That a mapping applies to a resource, or to an item in it, and what the resource itself says of the edge.
     *
     * @param applies what is not known of it
     * @param passes whether traffic goes on, as far as that depends on the resource
     */
    private record Declaration(
            EdgeMapping mapping,
            String item,
            List<Unknown> applies,
            Conditions.Answer passes,
            List<AttributeHit> from,
            List<AttributeHit> to,
            ObjectValue attributes) {}

    /** What resources say is read side by side; what they mean depends on what was met before, and comes in order. */
    void declare() {
        List<EstateNode> nodes = graph.nodes().stream()
                .filter(node -> node.resource != null && !node.mapping.edges().isEmpty())
                .toList();
        for (int first = 0; first < nodes.size(); first += TOGETHER) {
            List<EstateNode> some = nodes.subList(first, Math.min(nodes.size(), first + TOGETHER));
            List<List<Declaration>> said =
                    some.parallelStream().map(EdgeDeclarations::read).toList();
            for (int i = 0; i < some.size(); i++) {
                EstateNode node = some.get(i);
                EdgeIds ids = new EdgeIds(node);
                said.get(i).forEach(declaration -> enter(node, declaration, ids));
            }
        }
    }

    private static List<Declaration> read(EstateNode node) {
        List<Declaration> all = new ArrayList<>(node.mapping.edges().size());
        Resource resource = node.resource;
        if (resource == null) {
            return all;
        }
        for (EdgeMapping mapping : node.mapping.edges()) {
            for (String item : items(resource, mapping)) {
                Conditions conditions = new Conditions(resource, item);
                Conditions.Answer applies = conditions.all(mapping.when());
                if (applies.holds()) {
                    all.add(new Declaration(
                            mapping,
                            item,
                            applies.unknown(),
                            conditions.any(mapping.transitiveIf()),
                            EndResolver.said(resource, mapping.from(), item),
                            EndResolver.said(resource, mapping.to(), item),
                            attributes(mapping, conditions)));
                }
            }
        }
        return all;
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
        Set<String> items = new HashSet<>(paths);
        return paths.stream().filter(path -> !isWithin(path, items)).toList();
    }

    private static boolean isWithin(String path, Set<String> items) {
        for (int i = 1; i < path.length(); i++) {
            boolean step = path.charAt(i) == '.' || path.charAt(i) == '[';
            if (step && items.contains(path.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    private void enter(EstateNode node, Declaration declaration, EdgeIds ids) {
        EdgeMapping mapping = declaration.mapping();
        String item = declaration.item();
        List<End> from = ends.resolve(node, mapping.from(), item, declaration.from());
        List<End> to = ends.resolve(node, mapping.to(), item, declaration.to());
        boolean single = from.size() * to.size() == 1;
        for (End start : from) {
            for (End goal : to) {
                add(ids.next(mapping, single, item, start, goal), node, declaration, start, goal);
            }
        }
    }

    private void add(String id, EstateNode node, Declaration declaration, End from, End to) {
        EstateNode start = from.node() != null ? from.node() : to.node() != null ? to.node() : node;
        EstateNode goal = from.node() == null ? null : to.node();
        if (start == goal) {
            return;
        }
        EdgeMapping mapping = declaration.mapping();
        graph.add(new Edge(
                id,
                mapping.kind(),
                start.id,
                goal == null ? null : goal.id,
                node.id,
                mapping.layer() == null ? node.mapping.layer() : mapping.layer(),
                attributes(declaration, from, to),
                mapping.transitive() || declaration.passes().holds(),
                unknowns(declaration, from, to),
                location(node, mapping, from, to)));
    }

    private static List<UnknownValue> unknowns(Declaration declaration, End from, End to) {
        boolean said = !declaration.applies().isEmpty()
                || !declaration.passes().unknown().isEmpty();
        if (!said && from.unknown() == null && to.unknown() == null) {
            return List.of();
        }
        TreeSet<Unknown> all = new TreeSet<>(declaration.applies());
        all.addAll(declaration.passes().unknown());
        if (from.unknown() != null) {
            all.add(from.unknown());
        }
        if (to.unknown() != null) {
            all.add(to.unknown());
        }
        return all.stream().map(UnknownValue::of).toList();
    }

    /**
     * A resource that is the relation stands for it; an attribute of one of its ends, or an item of a list, is more
     * exact.
     */
    private static @Nullable Location location(EstateNode node, EdgeMapping mapping, End from, End to) {
        Resource resource = node.resource;
        String path = to.path().isEmpty() ? from.path() : to.path();
        boolean exact = mapping.isOfSelf() || mapping.each() != null;
        // What stands inside a text of JSON is where the text is.
        String attribute = path.startsWith("json(") ? path.substring("json(".length(), path.indexOf(')')) : path;
        return resource != null && exact && !path.isEmpty() ? resource.locationOf(attribute) : node.location();
    }

    private static ObjectValue attributes(Declaration declaration, End from, End to) {
        if (from.attributes().size() + to.attributes().size() == 0) {
            return declaration.attributes();
        }
        return ObjectValue.builder()
                .putAll(from.attributes())
                .putAll(to.attributes())
                .putAll(declaration.attributes())
                .build();
    }

    private static ObjectValue attributes(EdgeMapping mapping, Conditions conditions) {
        if (mapping.attributes().isEmpty() && mapping.set().isEmpty()) {
            return ObjectValue.EMPTY;
        }
        ObjectBuilder attributes = ObjectValue.builder();
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
