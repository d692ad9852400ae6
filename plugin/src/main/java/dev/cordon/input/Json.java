package dev.cordon.input;

import dev.cordon.estate.UnknownValue;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts that resources and edges have in common. */
final class Json {

    private static final Form LOCATION = Form.of("path", "line", "column");
    private static final Form UNKNOWN = Form.of("path", "reason", "kind");

    private Json() {}

    /** In the order of the items. */
    static <T> ArrayValue list(Collection<T> items, Function<T, ? extends Value> write) {
        return items.isEmpty()
                ? ArrayValue.EMPTY
                : ArrayValue.owning(items.stream().map(write).toArray(Value[]::new));
    }

    /** The same for many items, written side by side. */
    static <T> ArrayValue many(Collection<T> items, Function<T, ? extends Value> write) {
        return ArrayValue.owning(items.parallelStream().map(write).toArray(Value[]::new));
    }

    static ArrayValue strings(Collection<String> items) {
        return list(items, StringValue::of);
    }

    static Value text(@Nullable String text) {
        return text == null ? NullValue.NULL : StringValue.of(text);
    }

    static Value location(@Nullable Location location) {
        return location == null
                ? NullValue.NULL
                : LOCATION.with(
                        StringValue.of(location.path()),
                        NumberValue.of(location.line()),
                        NumberValue.of(location.column()));
    }

    static ObjectValue unknown(UnknownValue unknown) {
        return UNKNOWN.with(
                StringValue.of(unknown.path()), StringValue.of(unknown.reason()), StringValue.of(unknown.kind()));
    }
}
