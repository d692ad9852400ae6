package dev.cordon.rego.plan;

import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Gathers the results of a body. */
abstract class Collector {
    /** Takes one result: a key and a value, which are the same where only values are gathered. */
    abstract void add(Value key, Value value, Span span);

    abstract Value finish();

    static final class OfArray extends Collector {
        private final List<Value> elements = new ArrayList<>();

        @Override
        void add(Value key, Value value, Span span) {
            elements.add(value);
        }

        @Override
        Value finish() {
            return ArrayValue.of(elements);
        }
    }

    static final class OfSet extends Collector {
        private final SetBuilder elements = SetValue.builder();

        @Override
        void add(Value key, Value value, Span span) {
            elements.add(value);
        }

        @Override
        Value finish() {
            return elements.build();
        }
    }

    static final class OfObject extends Collector {
        private final ObjectBuilder entries = ObjectValue.builder();

        @Override
        void add(Value key, Value value, Span span) {
            Value earlier = entries.get(key);
            if (earlier != null && !earlier.equals(value)) {
                throw new EvaluationException(EvaluationException.CONFLICT, "object keys must be unique", span);
            }
            entries.put(key, value);
        }

        @Override
        Value finish() {
            return entries.build();
        }
    }
}
