package dev.cordon.estate;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * One end of an edge: a node, or the reason why it is unknown. Both, where the node is known and what it lies in is not.
 *
 * @param path of the attribute that names it; empty where none does
 * @param attributes what the place that names it says about the edge
 */
record End(@Nullable EstateNode node, @Nullable Unknown unknown, String path, ObjectValue attributes) {

    static End of(EstateNode node, String path) {
        return new End(node, null, path, ObjectValue.EMPTY);
    }

    static End unknown(Unknown unknown, String path) {
        return new End(null, unknown, path, ObjectValue.EMPTY);
    }

    /** The same end, named by that place. */
    End at(String place) {
        return new End(node, unknown, place, attributes);
    }

    End with(ObjectValue about) {
        return new End(node, unknown, path, about);
    }
}
