package dev.cordon.rego.plan;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Shape;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code collection.name}: remembers where objects of the last shape keep the key. */
public final class FieldNode extends ValueNode {
    private final ValueNode collection;
    private final Value key;
    /** Immutable and replaced as a whole, so that concurrent evaluations see a consistent pair. */
    private @Nullable Hit last;

    public FieldNode(ValueNode collection, Value key) {
        this.collection = collection;
        this.key = key;
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        Value target = collection.evaluate(frame);
        if (target instanceof ObjectValue object) {
            return field(object);
        }
        return target == null ? null : Lookup.find(target, key);
    }

    private @Nullable Value field(ObjectValue object) {
        Hit hit = last;
        Shape shape = object.shape();
        if (hit == null || hit.shape != shape) {
            hit = new Hit(shape, shape.indexOf(key));
            last = hit;
        }
        return hit.index < 0 ? null : object.valueAt(hit.index);
    }

    private record Hit(Shape shape, int index) {}
}
