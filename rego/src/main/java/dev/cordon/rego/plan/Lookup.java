package dev.cordon.rego.plan;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Finds an element of a value by its key. */
public final class Lookup {
    private Lookup() {}

    /** The element, or null if there is none or the value has no elements. */
    public static @Nullable Value find(Value collection, Value key) {
        return switch (collection.kind()) {
            case OBJECT -> ((ObjectValue) collection).get(key);
            case ARRAY -> element((ArrayValue) collection, key);
            case SET -> ((SetValue) collection).contains(key) ? key : null;
            default -> null;
        };
    }

    private static @Nullable Value element(ArrayValue array, Value key) {
        if (!(key instanceof NumberValue number) || !number.isLong()) {
            return null;
        }
        long index = number.longValue();
        return index >= 0 && index < array.size() ? array.get((int) index) : null;
    }
}
