package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call of a function that the policy defines. */
public final class FunctionCallNode extends ValueNode {
    private final FunctionPlan function;
    private final ValueNode[] arguments;

    public FunctionCallNode(FunctionPlan function, List<ValueNode> arguments) {
        this.function = function;
        this.arguments = arguments.toArray(new ValueNode[0]);
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        Value[] values = ArrayNode.evaluateAll(arguments, frame);
        if (values == null) {
            return null;
        }
        Callable replacement = frame.scope.replacement(function.name());
        return replacement == null ? function.call(frame, values) : replacement.call(frame, values);
    }
}
