package dev.cordon.input;

import dev.cordon.rego.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes what many resources have in common once: boundaries, systems, levels, reasons why something is not known. A
 * large estate would otherwise hold millions of equal values.
 */
final class SharedValues {

    private final Map<Object, Value> written = new HashMap<>();

    /** The value of that part, written by the function where it is the first of its kind. */
    <T> Value of(T part, Function<? super T, ? extends Value> write) {
        Value known = written.get(part);
        if (known == null) {
            known = write.apply(part);
            written.put(part, known);
        }
        return known;
    }
}
