package dev.cordon.rego.plan;

import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.StringJoiner;

/** {@code print(…)}: always holds, whatever is undefined in it. */
public final class PrintStep extends Step {
    private final ValueNode[] arguments;

    public PrintStep(List<ValueNode> arguments) {
        this.arguments = arguments.toArray(new ValueNode[0]);
    }

    @Override
    public boolean execute(Frame frame) {
        StringJoiner line = new StringJoiner(" ");
        for (ValueNode argument : arguments) {
            Value value = argument.evaluate(frame);
            line.add(
                    value == null
                            ? "<undefined>"
                            : value instanceof StringValue text ? text.value() : value.toString());
        }
        frame.machine.callContext().print(line.toString());
        return proceed(frame);
    }
}
