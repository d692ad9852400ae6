package dev.cordon.mapping;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A resource with one of its attributes made unknown. */
public final class Blanking {

    private Blanking() {}

    /** One copy for each attribute at any depth. */
    public static List<Resource> oneByOne(Resource resource) {
        return oneByOne(resource, path -> true);
    }

    /** One copy for each attribute at any depth whose path is wanted. */
    static List<Resource> oneByOne(Resource resource, Predicate<String> wanted) {
        return paths(resource.attributes(), "").stream()
                .filter(wanted)
                .map(path -> without(resource, path))
                .toList();
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

    /** The resource with more unknowns; what it knows it still knows. */
    static Resource unknown(Resource resource, List<String> paths) {
        return with(resource, paths, resource.attributes(), resource.references());
    }

    private static Resource without(Resource resource, String path) {
        @Nullable Value rest = removed(resource.attributes(), "", path);
        List<Reference> references = resource.references().stream()
                .filter(reference -> !isWithin(reference.path(), path))
                .toList();
        return with(
                resource,
                List.of(path),
                rest instanceof ObjectValue attributes ? attributes : ObjectValue.EMPTY,
                references);
    }

    private static Resource with(
            Resource resource, List<String> unknown, ObjectValue attributes, List<Reference> references) {
        List<Unknown> unknowns = new ArrayList<>(resource.unknowns());
        unknown.forEach(path -> unknowns.add(new Unknown(path, "made unknown by the test", resource.location())));
        return resource.withValues(attributes, resource.labels(), unknowns).withReferences(references);
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

    private static boolean isWithin(String path, String outer) {
        return path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
    }

    private static String below(String path, Value key) {
        String name = key instanceof StringValue text ? text.value() : key.toString();
        if (name.indexOf('.') >= 0) {
            return path + "[\"" + name + "\"]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }
}
