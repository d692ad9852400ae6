package dev.cordon.rego.plan;

import dev.cordon.rego.builtin.Builtin;
import dev.cordon.rego.builtin.BuiltinException;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call of a built-in function. */
public final class BuiltinCallNode extends ValueNode {
    private final Builtin builtin;
    private final ValueNode[] arguments;
    private final Span span;

    public BuiltinCallNode(Builtin builtin, List<ValueNode> arguments, Span span) {
        this.builtin = builtin;
        this.arguments = arguments.toArray(new ValueNode[0]);
        this.span = span;
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        Value[] values = ArrayNode.evaluateAll(arguments, frame);
        if (values == null) {
            return null;
        }
        Callable replacement = frame.scope.replacement(builtin.name());
        return replacement == null ? call(builtin, frame, values, span) : replacement.call(frame, values);
    }

    static @Nullable Value call(Builtin builtin, Frame frame, Value[] values, Span span) {
        frame.machine.tick();
        try {
            return builtin.implementation().call(frame.machine.callContext(), values);
        } catch (BuiltinException problem) {
            frame.machine.builtinProblem(builtin.name(), problem, span);
            return null;
        } catch (ArithmeticException
                | ClassCastException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | UnsupportedOperationException defect) {
            // A defect of the function: no policy holds because of it, whether or not errors are strict.
            throw new EvaluationException(EvaluationException.INTERNAL, builtin.name() + ": " + defect, span);
        }
    }
}
