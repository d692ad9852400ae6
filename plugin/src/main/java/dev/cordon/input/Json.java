package dev.cordon.input;

import dev.cordon.estate.UnknownValue;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts that resources and edges have in common. */
final class Json {

    private Json() {}

    static <T> ArrayValue list(Collection<T> items, Function<T, ? extends Value> write) {
        ArrayList<Value> values = new ArrayList<>(items.size());
        items.forEach(item -> values.add(write.apply(item)));
        return ArrayValue.of(values);
    }

    static ArrayValue strings(Collection<String> items) {
        return list(items, StringValue::of);
    }

    static ObjectValue strings(Map<String, String> map) {
        ObjectBuilder object = ObjectValue.builder();
        map.forEach(object::put);
        return object.build();
    }

    static Value text(@Nullable String text) {
        return text == null ? NullValue.NULL : StringValue.of(text);
    }

    static Value location(@Nullable Location location) {
        return location == null
                ? NullValue.NULL
                : ObjectValue.builder()
                        .put("path", location.path())
                        .put("line", location.line())
                        .put("column", location.column())
                        .build();
    }

    static ObjectValue unknown(UnknownValue unknown) {
        return ObjectValue.builder()
                .put("path", unknown.path())
                .put("reason", unknown.reason())
                .build();
    }
}
