package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.resource.term.Term;

/** What names mean where an expression stands. */
public interface Scope {

    /** A parameter, a resource, or a pseudo parameter. */
    Term ref(String name, Location at);

    /** An attribute of a resource. */
    Term attribute(String resource, String attribute, Location at);

    /** A condition of that name: a boolean, or unknown. */
    Term condition(String name, Location at);

    /** The section {@code Mappings}. */
    Node.Mapping mappings();

    /** What another template exports under a name. */
    Term imported(Term name, Location at);

    /** That something is wrong with the template. */
    void report(Location at, String message, String remedy);
}
