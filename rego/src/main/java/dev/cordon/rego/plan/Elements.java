package dev.cordon.rego.plan;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;

/** Goes through the elements of a value in their order. */
final class Elements {
    private Elements() {}

    /** Takes an element. */
    interface Visitor {
        /** Gives true to stop. */
        boolean visit(Value key, Value value);
    }

    /** Visits elements until the visitor wants no more; gives whether it stopped. */
    static boolean anyOf(Value collection, Visitor visitor) {
        return switch (collection.kind()) {
            case ARRAY -> anyOfArray((ArrayValue) collection, visitor);
            case OBJECT -> anyOfObject((ObjectValue) collection, visitor);
            case SET -> anyOfSet((SetValue) collection, visitor);
            default -> false;
        };
    }

    private static boolean anyOfArray(ArrayValue array, Visitor visitor) {
        for (int i = 0; i < array.size(); i++) {
            if (visitor.visit(NumberValue.of(i), array.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyOfObject(ObjectValue object, Visitor visitor) {
        for (int i = 0; i < object.size(); i++) {
            if (visitor.visit(object.keyAt(i), object.valueAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyOfSet(SetValue set, Visitor visitor) {
        for (Value element : set) {
            if (visitor.visit(element, element)) {
                return true;
            }
        }
        return false;
    }
}
