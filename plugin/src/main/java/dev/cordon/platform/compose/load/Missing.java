package dev.cordon.platform.compose.load;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import org.jspecify.annotations.Nullable;

/** Notes in a service that part of it could not be read, under a name that no file can hold. */
public final class Missing {

    private static final String NAME = "\0missing";

    private Missing() {}

    static Node.Mapping service(Node.Mapping own, Node place, String reason) {
        Node.Scalar before = of(own);
        String all = before == null ? reason : Nodes.text(before) + "; " + reason;
        return Nodes.with(own, NAME, Nodes.scalar(all, place));
    }

    /** Why part of the service is not known, with the place that says so; null where all of it is. */
    public static Node.@Nullable Scalar of(Node.Mapping service) {
        return service.get(NAME) instanceof Node.Scalar reason ? reason : null;
    }

    /** The service without the note. */
    public static Node.Mapping without(Node.Mapping service) {
        return Nodes.without(service, NAME);
    }
}
