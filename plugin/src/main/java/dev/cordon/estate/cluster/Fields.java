package dev.cordon.estate.cluster;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fields of manifests, and of the resources of clouds, which write lists of one block where manifests write an object. */
final class Fields {

    private Fields() {}

    /** Every value at a path of names with dots, lists on the way taken apart. */
    static List<Value> all(@Nullable Value value, String path) {
        List<Value> found = new ArrayList<>();
        collect(value, path.isEmpty() ? List.of() : List.of(path.split("\\.")), found);
        return found;
    }

    /** The first text at a path; null where there is none. */
    static @Nullable String text(@Nullable Value value, String path) {
        return all(value, path).stream()
                .filter(StringValue.class::isInstance)
                .map(text -> ((StringValue) text).value())
                .findFirst()
                .orElse(null);
    }

    /** Every text at a path. */
    static List<String> texts(@Nullable Value value, String path) {
        List<String> texts = new ArrayList<>();
        for (Value one : all(value, path)) {
            if (one instanceof StringValue text) {
                texts.add(text.value());
            }
        }
        return texts;
    }

    /** The mapping of names to texts at a path. */
    static Map<String, String> labels(@Nullable Value value, String path) {
        Map<String, String> labels = new TreeMap<>();
        for (Value one : all(value, path)) {
            if (one instanceof ObjectValue object) {
                object.forEach((key, label) -> {
                    if (key instanceof StringValue name && label instanceof StringValue text) {
                        labels.put(name.value(), text.value());
                    }
                });
            }
        }
        return labels;
    }

    private static void collect(@Nullable Value value, List<String> path, List<Value> found) {
        if (value instanceof ArrayValue array) {
            array.forEach(item -> collect(item, path, found));
        } else if (path.isEmpty()) {
            if (value != null) {
                found.add(value);
            }
        } else if (value instanceof ObjectValue object) {
            collect(object.get(path.get(0)), path.subList(1, path.size()), found);
        }
    }
}
