package dev.cordon.mapping;

import dev.cordon.mapping.TypeMapping.Identity;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The attributes of a type that its mapping reads, and what is left of a resource when it has no others. */
public final class MappedPaths {

    private final List<AttributePattern> patterns = new ArrayList<>();

    private MappedPaths() {}

    /**
     * @param more paths that are kept beside those of the mapping
     */
    public static MappedPaths of(TypeMapping mapping, Collection<String> more) {
        MappedPaths paths = new MappedPaths();
        more.forEach(path -> paths.add(path, ""));
        mapping.names().forEach(name -> paths.add(name, ""));
        paths.add(mapping.boundary());
        paths.add(mapping.principal());
        paths.add(mapping.internet() == null ? List.of() : mapping.internet(), "");
        mapping.edges().forEach(paths::add);
        mapping.routing().forEach(paths::add);
        return paths;
    }

    /**
     * The attributes without what nobody reads.
     *
     * @param withheld is told the path of each thing that is left out
     */
    public ObjectValue keep(ObjectValue attributes, Consumer<String> withheld) {
        return object(attributes, patterns, 0, "", withheld);
    }

    private ObjectValue object(
            ObjectValue object, List<AttributePattern> open, int depth, String path, Consumer<String> withheld) {
        ObjectBuilder kept = ObjectValue.builder();
        Map<String, Value> members = new TreeMap<>();
        object.forEach((key, value) -> members.put(text(key), value));
        members.forEach((name, value) -> {
            String at = path.isEmpty() ? name : path + "." + name;
            Value left = value(value, through(open, depth, name), depth + 1, at, withheld);
            if (left != null) {
                kept.put(name, left);
            }
        });
        return kept.build();
    }

    private @Nullable Value value(
            Value value, List<AttributePattern> open, int depth, String path, Consumer<String> withheld) {
        if (open.isEmpty()) {
            withheld.accept(path);
            return null;
        }
        if (open.stream().anyMatch(pattern -> ends(pattern, depth))) {
            return value;
        }
        if (value instanceof ObjectValue object) {
            // A policy document may write one item where a list is allowed.
            List<AttributePattern> inside = new ArrayList<>();
            open.forEach(pattern -> inside.add(withoutItem(pattern, depth)));
            return object(object, inside, depth, path, withheld);
        }
        if (value instanceof ArrayValue array) {
            List<Value> items = new ArrayList<>(array.size());
            for (int i = 0; i < array.size(); i++) {
                String name = "[" + i + "]";
                Value left = value(array.get(i), through(open, depth, name), depth + 1, path + name, withheld);
                items.add(left == null ? ObjectValue.EMPTY : left);
            }
            return ArrayValue.of(items);
        }
        return value;
    }

    private static AttributePattern withoutItem(AttributePattern pattern, int depth) {
        List<String> steps = new ArrayList<>(pattern.steps());
        while (steps.size() > depth && steps.get(depth).startsWith("[")) {
            steps.remove(depth);
        }
        return new AttributePattern(steps, pattern.json());
    }

    private static boolean ends(AttributePattern pattern, int depth) {
        return pattern.steps().size() <= depth || pattern.json() == depth;
    }

    private static List<AttributePattern> through(List<AttributePattern> open, int depth, String name) {
        return open.stream()
                .filter(pattern -> pattern.steps().size() > depth)
                .filter(pattern -> AttributePattern.fits(pattern.steps().get(depth), name))
                .toList();
    }

    private void add(EdgeMapping edge) {
        String item = edge.each() == null ? "" : edge.each();
        add(edge.from(), item);
        add(edge.to(), item);
        add(edge.when(), item);
        add(edge.transitiveIf(), item);
        edge.attributes().values().forEach(path -> add(path, item));
    }

    /** What a program is told is nobody's affair but its own: the repository that tells it has it checked. */
    private void add(EndMapping end, String item) {
        if (end.form() != EndMapping.Form.TOLD) {
            add(end.path(), item);
        }
        if (end.within() != null) {
            add(end.within(), item);
        }
    }

    private void add(RoutingMapping routing) {
        add(routing.when(), "");
        if (routing.at() != null) {
            add(routing.at(), "");
        }
    }

    private void add(@Nullable Identity identity) {
        if (identity != null) {
            add(identity.path(), "");
        }
    }

    private void add(List<Condition> conditions, String item) {
        conditions.forEach(condition -> add(condition.path(), item));
    }

    private void add(String path, String item) {
        if (path.isEmpty()) {
            return;
        }
        AttributePattern pattern = AttributePattern.parse(path, item);
        if (!pattern.steps().isEmpty()) {
            patterns.add(pattern);
        }
    }

    private static String text(Value key) {
        return key instanceof StringValue string ? string.value() : key.toString();
    }
}
