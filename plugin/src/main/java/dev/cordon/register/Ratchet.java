package dev.cordon.register;

import org.jspecify.annotations.Nullable;

/**
 * What may not grow.
 *
 * @param baseline path of the baseline file, or null
 */
public record Ratchet(@Nullable String baseline, String newSharing, boolean subsetOfPrevious) {

    public Ratchet {
        newSharing = Defaults.text(newSharing, "fail");
    }
}
