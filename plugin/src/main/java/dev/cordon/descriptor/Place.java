package dev.cordon.descriptor;

import org.jspecify.annotations.Nullable;

/**
 * Where in a document one is. Few places are ever told of, so they are written out only then.
 *
 * @param outer null at the top
 * @param name of a member, or null for an item of a list
 */
public record Place(@Nullable Place outer, @Nullable String name, int index) {

    public static final Place TOP = new Place(null, null, 0);

    public Place member(String member) {
        return new Place(this, member, 0);
    }

    public Place item(int item) {
        return new Place(this, null, item);
    }

    /** As {@link AttributePath} writes it; empty at the top. */
    public String path() {
        if (outer == null) {
            return "";
        }
        return name == null ? AttributePath.item(outer.path(), index) : AttributePath.member(outer.path(), name);
    }
}
