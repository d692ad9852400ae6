package dev.cordon.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way out of sharing, with a budget of what may remain.
 */
public record TransitionPlan(
        String id,
        Scope scope,
        @Nullable String agreement,
        String status,
        String countBy,
        @Nullable Ratchet ratchet,
        List<Milestone> milestones,
        EndState endState) {

    public TransitionPlan {
        status = Defaults.text(status, "approved");
        countBy = Defaults.text(countBy, "sharing-finding");
        milestones = Defaults.sorted(milestones, Milestone::from);
        endState = endState == null ? new EndState(List.of()) : endState;
    }
}
