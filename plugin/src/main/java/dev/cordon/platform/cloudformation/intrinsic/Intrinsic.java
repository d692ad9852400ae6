package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.resource.term.Term;

/** One intrinsic function. */
@FunctionalInterface
interface Intrinsic {

    /**
     * @param argument as it is written
     * @param location where the function stands
     */
    Term apply(Evaluator evaluator, Node argument, Location location);
}
