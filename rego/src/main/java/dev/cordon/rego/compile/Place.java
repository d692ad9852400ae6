package dev.cordon.rego.compile;

import dev.cordon.rego.plan.Chain;
import dev.cordon.rego.plan.ClosureStep;
import java.util.function.Function;

/**
 * Where the planner is: the frame, the variables that hold a value by now, and the chain that steps are added to.
 *
 * @param bound grows as steps are added
 */
record Place(Workspace workspace, Bindings bound, Chain chain) {
    /** Before the first line of a rule or a query. */
    static Place start() {
        return new Place(new Workspace(), new Bindings(), new Chain());
    }

    /** Plans inside of a closure: what is bound there is not bound outside. */
    <T> T inside(Function<Place, T> planning) {
        int before = bound.mark();
        T planned = planning.apply(new Place(workspace, bound, new Chain()));
        bound.undo(before);
        return planned;
    }

    /** The same for the body of a comprehension or of {@code every}, of which observers are told. */
    <T> T insideClosure(boolean observed, Function<Place, T> planning) {
        return inside(inner -> {
            if (observed) {
                inner.chain().add(new ClosureStep());
            }
            return planning.apply(inner);
        });
    }

    boolean isBound(String variable) {
        return bound.isBound(variable);
    }

    /** The slot of a variable that is bound from here on. */
    int bind(String variable) {
        bound.bind(variable);
        return workspace.slotOf(variable);
    }
}
