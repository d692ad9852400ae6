package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** The input document. */
public final class InputNode extends ValueNode {
    @Override
    public @Nullable Value evaluate(Frame frame) {
        return frame.scope.input();
    }
}
