package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One query in executable form.
 *
 * @param body its first step, whose sink is a {@link Sink}
 * @param variables the slot of each variable that the query names
 * @param expressions for each expression its value; null for those that have none to show
 */
public record QueryPlan(FrameSize size, Step body, Map<String, Integer> variables, List<ValueNode> expressions) {
    /** Runs the query and hands the frame of each solution over, in which the slots can be read. */
    public void run(Machine machine, Scope scope, Consumer<Frame> solutions) {
        Frame frame = new Frame(machine, scope, size);
        frame.collectors[Sink.COLLECTOR] = solutions;
        body.execute(frame);
    }

    /** The value of an expression in the frame of a solution. */
    public static @Nullable Value expression(ValueNode node, Frame frame) {
        return node.evaluate(frame);
    }

    /** Ends a query. */
    public static final class Sink extends Step {
        static final int COLLECTOR = 0;

        @Override
        @SuppressWarnings("unchecked")
        public boolean execute(Frame frame) {
            ((Consumer<Frame>) frame.collectors[COLLECTOR]).accept(frame);
            return false;
        }
    }
}
