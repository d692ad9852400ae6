package dev.cordon.rego.plan;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value must look like; matching binds the slots in it. */
public abstract class Pattern {
    /** Fits every value and binds nothing. */
    public static final Pattern ANY = new Pattern() {
        @Override
        boolean matches(Frame frame, Value value) {
            return true;
        }
    };

    abstract boolean matches(Frame frame, Value value);

    /** Fits every value and keeps it. */
    public static final class Bind extends Pattern {
        private final int slot;

        public Bind(int slot) {
            this.slot = slot;
        }

        @Override
        boolean matches(Frame frame, Value value) {
            frame.slots[slot] = value;
            return true;
        }
    }

    /** Fits what is equal to a computed value. */
    public static final class Equal extends Pattern {
        private final ValueNode expected;

        public Equal(ValueNode expected) {
            this.expected = expected;
        }

        @Override
        boolean matches(Frame frame, Value value) {
            Value other = expected.evaluate(frame);
            return other != null && other.equals(value);
        }
    }

    /** Fits arrays of one length whose elements fit. */
    public static final class OfArray extends Pattern {
        private final Pattern[] elements;

        public OfArray(List<Pattern> elements) {
            this.elements = elements.toArray(new Pattern[0]);
        }

        @Override
        boolean matches(Frame frame, Value value) {
            if (!(value instanceof ArrayValue array) || array.size() != elements.length) {
                return false;
            }
            for (int i = 0; i < elements.length; i++) {
                if (!elements[i].matches(frame, array.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Fits objects with just these keys whose values fit. */
    public static final class OfObject extends Pattern {
        private final ValueNode[] keys;
        private final Pattern[] values;

        public OfObject(List<ValueNode> keys, List<Pattern> values) {
            this.keys = keys.toArray(new ValueNode[0]);
            this.values = values.toArray(new Pattern[0]);
        }

        @Override
        boolean matches(Frame frame, Value value) {
            if (!(value instanceof ObjectValue object) || object.size() != keys.length) {
                return false;
            }
            for (int i = 0; i < keys.length; i++) {
                @Nullable Value key = keys[i].evaluate(frame);
                @Nullable Value element = key == null ? null : object.get(key);
                if (element == null || !values[i].matches(frame, element)) {
                    return false;
                }
            }
            return true;
        }
    }
}
