package dev.cordon.estate;

import dev.cordon.resource.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * One end of an edge: a node, or the reason why it is unknown.
 *
 * @param path of the attribute that names it; empty where none does
 */
record End(@Nullable EstateNode node, @Nullable Unknown unknown, String path) {

    static End of(EstateNode node, String path) {
        return new End(node, null, path);
    }

    static End unknown(Unknown unknown, String path) {
        return new End(null, unknown, path);
    }
}
