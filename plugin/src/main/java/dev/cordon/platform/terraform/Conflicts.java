package dev.cordon.platform.terraform;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.resource.Resource;

/** Files that contradict each other. */
final class Conflicts {

    private Conflicts() {}

    static Problem twoStates(Resource resource, Resource first) {
        return new Problem(
                ProblemCode.DESCRIPTOR_INVALID,
                resource.location(),
                "two states in this folder have " + resource.address() + "; the other is "
                        + first.location().path(),
                "Keep one state per folder; states of several workspaces belong in folders of their own.");
    }

    static Problem twoPlans(Resource resource, Resource first) {
        return new Problem(
                ProblemCode.DESCRIPTOR_INVALID,
                resource.location(),
                "two plans in this folder have " + resource.address() + "; the other is "
                        + first.location().path(),
                "Keep one plan per folder; plans of several workspaces belong in folders of their own.");
    }
}
