package dev.cordon.input;

import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes what many resources have in common once: types, boundaries, systems, levels, reasons why something is not known. A
 * large estate would otherwise hold millions of equal values. Thread-safe.
 */
final class SharedValues {

    private final Map<Object, Value> written = new ConcurrentHashMap<>();
    private final Map<List<String>, Form> forms = new ConcurrentHashMap<>();

    /** The value of that part, written by the function where it is the first of its kind. */
    <T> Value of(T part, Function<? super T, ? extends Value> write) {
        Value known = written.get(part);
        if (known == null) {
            known = write.apply(part);
            written.put(part, known);
        }
        return known;
    }

    /** A word that many have. */
    Value text(@Nullable String word) {
        return word == null ? NullValue.NULL : of(word, StringValue::of);
    }

    /** The map itself is one resource's; its names are those of many. */
    ObjectValue strings(Map<String, String> map) {
        if (map.isEmpty()) {
            return ObjectValue.EMPTY;
        }
        return forms.computeIfAbsent(List.copyOf(map.keySet()), Form::of)
                .with(map.values().stream().map(StringValue::of).toArray(Value[]::new));
    }
}
