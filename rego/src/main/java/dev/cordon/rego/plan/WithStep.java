package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Executes a chain in another scope. The chain ends with a {@link Restore}, which goes on with the successor of this step
 * in the scope that was.
 */
public final class WithStep extends Step {
    private final List<Target> targets;
    private final int outerScope;
    private final Restore restore;
    private @Nullable Step body;

    /**
     * Makes the step.
     *
     * @param outerScope the collector of the frame in which the scope around is kept
     */
    public WithStep(List<Target> targets, int outerScope) {
        this.targets = List.copyOf(targets);
        this.outerScope = outerScope;
        this.restore = new Restore(outerScope);
    }

    @Override
    public void linkTo(Step successor) {
        restore.linkTo(successor);
    }

    /** One modifier: what it replaces, and by which value or function. */
    public record Target(
            Scope.Replacement.Kind kind,
            List<Value> path,
            String function,
            @Nullable ValueNode value,
            @Nullable Callable callable) {}

    /** Sets the chain that is executed in the other scope. */
    public void setBody(Chain chain) {
        body = chain.endWith(restore);
    }

    @Override
    public boolean execute(Frame frame) {
        List<Scope.Replacement> replacements = new ArrayList<>();
        for (Target target : targets) {
            Value value = target.value == null ? null : target.value.evaluate(frame);
            if (target.value != null && value == null) {
                return false;
            }
            replacements.add(new Scope.Replacement(target.kind, target.path, target.function, value, target.callable));
        }
        Scope outer = frame.scope;
        frame.collectors[outerScope] = outer;
        frame.scope = outer.with(replacements);
        boolean stop = Objects.requireNonNull(body).execute(frame);
        frame.scope = outer;
        return stop;
    }

    /** Goes back to the scope around a {@link WithStep}. */
    public static final class Restore extends Step {
        private final int outerScope;

        public Restore(int outerScope) {
            this.outerScope = outerScope;
        }

        @Override
        public boolean execute(Frame frame) {
            Scope inner = frame.scope;
            frame.scope = (Scope) frame.collectors[outerScope];
            boolean stop = proceed(frame);
            frame.scope = inner;
            return stop;
        }
    }
}
