package dev.cordon.rego.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a body. It executes its successor once for each way in which it holds, after binding slots; the last
 * step of a chain is a sink that takes the result.
 */
public abstract class Step {
    private @Nullable Step next;

    /**
     * Executes this step and what follows.
     *
     * @return true if no more solutions are wanted
     */
    public abstract boolean execute(Frame frame);

    protected final boolean proceed(Frame frame) {
        return Objects.requireNonNull(next).execute(frame);
    }

    public void linkTo(Step successor) {
        next = successor;
    }
}
