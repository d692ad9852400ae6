package dev.cordon.mapping;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resource with one of its attributes made unknown. */
public final class Blanking {

    private Blanking() {}

    /** One copy for each attribute at any depth. */
    public static List<Resource> oneByOne(Resource resource) {
        List<Resource> copies = new ArrayList<>();
        for (String path : paths(resource.attributes(), "")) {
            copies.add(without(resource, path));
        }
        return copies;
    }

    private static List<String> paths(Value value, String path) {
        List<String> paths = new ArrayList<>();
        if (!path.isEmpty()) {
            paths.add(path);
        }
        if (value instanceof ObjectValue object) {
            object.forEach((key, member) -> {
                paths.addAll(paths(member, below(path, key)));
            });
        } else if (value instanceof ArrayValue array) {
            for (int i = 0; i < array.size(); i++) {
                paths.addAll(paths(array.get(i), path + "[" + i + "]"));
            }
        }
        return paths;
    }

    private static Resource without(Resource resource, String path) {
        List<Unknown> unknowns = new ArrayList<>(resource.unknowns());
        unknowns.add(new Unknown(path, "made unknown by the test", resource.location()));
        @Nullable Value rest = removed(resource.attributes(), "", path);
        return new Resource(
                resource.id(),
                resource.address(),
                resource.type(),
                resource.platform(),
                resource.provider(),
                resource.name(),
                resource.managed(),
                rest instanceof ObjectValue attributes ? attributes : ObjectValue.EMPTY,
                resource.labels(),
                resource.defaultLabels(),
                unknowns,
                resource.references().stream()
                        .filter(reference -> !reference.path().startsWith(path))
                        .toList(),
                resource.boundaries(),
                resource.positions(),
                resource.location());
    }

    /** What is left of a value; null for the one at the path itself. */
    private static @Nullable Value removed(Value value, String at, String path) {
        if (at.equals(path)) {
            return null;
        }
        if (value instanceof ObjectValue object) {
            var builder = ObjectValue.builder();
            object.forEach((key, member) -> {
                @Nullable Value rest = removed(member, below(at, key), path);
                if (rest != null) {
                    builder.put(key, rest);
                }
            });
            return builder.build();
        }
        if (value instanceof ArrayValue array) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                @Nullable Value rest = removed(array.get(i), at + "[" + i + "]", path);
                // The others keep their places.
                items.add(rest == null ? NullValue.NULL : rest);
            }
            return ArrayValue.of(items);
        }
        return value;
    }

    private static String below(String path, Value key) {
        String name = key instanceof StringValue text ? text.value() : key.toString();
        if (name.indexOf('.') >= 0) {
            return path + "[\"" + name + "\"]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }
}
