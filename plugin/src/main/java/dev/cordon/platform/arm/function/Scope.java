package dev.cordon.platform.arm.function;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.resource.term.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What names mean where an expression stands. */
public interface Scope {

    Term parameter(String name, Location at);

    Term variable(String name, Location at);

    /** Where resources go that say nothing else. */
    Place place();

    /** What the template calls a function of its own, such as {@code contoso.uniqueName}; null where there is none. */
    @Nullable
    UserFunction function(String name);

    /**
     * The state of a resource: its outputs, where it is a deployment that can be seen.
     *
     * @param resource an id, or a symbolic name
     */
    Term reference(Term resource, Location at);

    /** That something is wrong with the template. */
    void report(Location at, String message);

    /**
     * A function that a template defines.
     *
     * @param parameters by name
     */
    record UserFunction(List<String> parameters, Node output) {}
}
