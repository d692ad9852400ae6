package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** An expression with at most one value. */
public abstract class ValueNode {
    /** The value, or null if it is undefined. */
    public abstract @Nullable Value evaluate(Frame frame);

    /** The value if it is the same in every frame and known now. */
    public @Nullable Value constant() {
        return null;
    }
}
