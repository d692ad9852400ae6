package dev.cordon.rego.plan;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.Value;

/** {@code walk(root, [path, value])}: tries every value inside of a value without making a list of them first. */
public final class WalkStep extends Step {
    private final ValueNode root;
    private final Pattern path;
    private final Pattern value;
    private final boolean needsPath;

    public WalkStep(ValueNode root, Pattern path, Pattern value) {
        this.root = root;
        this.path = path;
        this.value = value;
        this.needsPath = path != Pattern.ANY;
    }

    @Override
    public boolean execute(Frame frame) {
        Value start = root.evaluate(frame);
        return start != null && walk(frame, start, new Value[0]);
    }

    private boolean walk(Frame frame, Value current, Value[] way) {
        frame.machine.tick();
        if ((!needsPath || path.matches(frame, ArrayValue.of(way)))
                && value.matches(frame, current)
                && proceed(frame)) {
            return true;
        }
        return Elements.anyOf(current, (key, child) -> walk(frame, child, needsPath ? extended(way, key) : way));
    }

    private static Value[] extended(Value[] way, Value key) {
        Value[] longer = java.util.Arrays.copyOf(way, way.length + 1);
        longer[way.length] = key;
        return longer;
    }
}
