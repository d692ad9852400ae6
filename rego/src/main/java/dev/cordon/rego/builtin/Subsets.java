package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;

/** {@code object.subset}: whether one collection contains another, all the way down. */
final class Subsets {
    private Subsets() {}

    static Value contains(Value[] arguments) {
        Value whole = arguments[0];
        Value part = arguments[1];
        if (whole instanceof ObjectValue one && part instanceof ObjectValue other) {
            return BooleanValue.of(contains(one, other));
        }
        if (whole instanceof SetValue one && part instanceof SetValue other) {
            return BooleanValue.of(contains(one, other));
        }
        if (whole instanceof ArrayValue one && part instanceof ArrayValue other) {
            return BooleanValue.of(contains(one, other));
        }
        if (whole instanceof ArrayValue one && part instanceof SetValue other) {
            return BooleanValue.of(SetValue.of(one.values()).values().containsAll(other.values()));
        }
        throw BuiltinException.type("both arguments object.subset must be of the same type or array and set");
    }

    private static boolean contains(ObjectValue whole, ObjectValue part) {
        for (Value key : part.keys()) {
            Value one = whole.get(key);
            Value other = part.get(key);
            if (one == null || other == null || !containsValue(one, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean containsValue(Value whole, Value part) {
        if (whole instanceof ObjectValue one && part instanceof ObjectValue other) {
            return contains(one, other);
        }
        if (whole instanceof SetValue one && part instanceof SetValue other) {
            return contains(one, other);
        }
        if (whole instanceof ArrayValue one && part instanceof ArrayValue other) {
            return contains(one, other);
        }
        return whole.equals(part);
    }

    private static boolean contains(SetValue whole, SetValue part) {
        for (Value element : part) {
            if (!whole.contains(element)) {
                return false;
            }
        }
        return true;
    }

    /** The part must stand in the whole without gaps. */
    private static boolean contains(ArrayValue whole, ArrayValue part) {
        for (int start = 0; start + part.size() <= whole.size(); start++) {
            if (whole.slice(start, start + part.size()).equals(part)) {
                return true;
            }
        }
        return false;
    }
}
