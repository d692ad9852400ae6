package dev.cordon.platform.terraform.plan;

import dev.cordon.descriptor.AttributePath;
import org.jspecify.annotations.Nullable;

/**
 * Where in a resource one is. Few places are ever told of, so they are written out only then.
 *
 * @param outer null at the top
 * @param name of a member, or null for an item of a list
 */
record Place(@Nullable Place outer, @Nullable String name, int index) {

    static final Place TOP = new Place(null, null, 0);

    Place member(String member) {
        return new Place(this, member, 0);
    }

    Place item(int item) {
        return new Place(this, null, item);
    }

    String path() {
        if (outer == null) {
            return "";
        }
        return name == null ? AttributePath.item(outer.path(), index) : AttributePath.member(outer.path(), name);
    }
}
