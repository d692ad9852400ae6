package dev.cordon.resource;

import dev.cordon.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that has a value which cannot be known from what was read.
 *
 * @param path of the attribute, such as {@code ingress[0].cidr_blocks[1]}; the empty path is the resource as a whole
 * @param reason why, in words that a reader can act on: {@code known only after apply}, {@code variable "x" has no value}
 */
public record Unknown(String path, String reason, @Nullable Location location) implements Comparable<Unknown> {

    /** Why values of plans are not known that no file and no variable could tell. */
    public static final String AFTER_APPLY = "known only after apply";

    private static final String UNSET = AFTER_APPLY + ": nothing sets it, so the provider decides";
    private static final String UNSEEN =
            AFTER_APPLY + ": the plan shows nothing that sets it, but it does not show dynamic blocks";

    /** An attribute that no configuration sets: nobody's decision but that of the provider, who keeps to the account. */
    public static Unknown unset(String path, @Nullable Location location) {
        return new Unknown(path, UNSET, location);
    }

    /** An attribute or block that nothing in a plan sets. A plan does not show blocks that are dynamic. */
    public static Unknown unseen(String path, @Nullable Location location) {
        return new Unknown(path, UNSEEN, location);
    }

    /** Whether the plan leaves it to the apply. */
    public boolean isAfterApply() {
        return reason.equals(AFTER_APPLY) || reason.equals(UNSEEN);
    }

    /** Whether a value at the path can only be one that the provider decides for itself. */
    public boolean isLeftToProvider(String at) {
        return reason.equals(UNSET) || reason.equals(UNSEEN) && path.equals(at);
    }

    @Override
    public int compareTo(Unknown other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : reason.compareTo(other.reason);
    }
}
