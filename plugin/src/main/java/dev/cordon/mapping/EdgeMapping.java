package dev.cordon.mapping;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A relation that a resource type declares.
 *
 * @param layer null: that of the type
 * @param each path of a list; the edge is declared once for each item, which other paths call {@code @}
 * @param when conditions, all of which must hold
 * @param transitiveIf conditions, any of which makes the edge transitive
 * @param attributes what the edge carries: name to path
 * @param set what the edge always carries: name to text or boolean
 */
public record EdgeMapping(
        String kind,
        @Nullable String layer,
        @Nullable String each,
        List<Condition> when,
        EndMapping from,
        EndMapping to,
        boolean transitive,
        List<Condition> transitiveIf,
        SortedMap<String, String> attributes,
        SortedMap<String, Object> set) {

    public EdgeMapping {
        when = Lists.orEmpty(when);
        transitiveIf = Lists.orEmpty(transitiveIf);
        attributes =
                Collections.unmodifiableSortedMap(attributes == null ? new TreeMap<>() : new TreeMap<>(attributes));
        set = Collections.unmodifiableSortedMap(set == null ? new TreeMap<>() : new TreeMap<>(set));
    }

    /** Whether one end is the resource that declares the edge. */
    public boolean isOfSelf() {
        return from.form() == EndMapping.Form.SELF || to.form() == EndMapping.Form.SELF;
    }

    /** Whether a resource may declare the edge several times, for the items of a list or for principals of a policy. */
    public boolean isOfMany() {
        return each != null || from.isOfMany() || to.isOfMany();
    }
}
