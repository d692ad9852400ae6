package dev.cordon.rego.compile;

import dev.cordon.rego.plan.Chain;
import java.util.HashSet;
import java.util.Set;

/**
 * Where the planner is: the frame, the variables that hold a value by now, and the chain that steps are added to.
 *
 * @param bound grows as steps are added
 */
record Place(Workspace workspace, Set<String> bound, Chain chain) {
    /** A place inside of a closure: what it binds is not bound outside. */
    Place inner() {
        return new Place(workspace, new HashSet<>(bound), new Chain());
    }

    boolean isBound(String variable) {
        return bound.contains(variable);
    }

    /** The slot of a variable that is bound from here on. */
    int bind(String variable) {
        bound.add(variable);
        return workspace.slotOf(variable);
    }
}
