package dev.cordon.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who owned an organisation for a time.
 *
 * @param from ISO date of the first day, or null
 * @param to ISO date of the last day, or null
 */
public record Ownership(
        List<String> organisations,
        @Nullable String from,
        @Nullable String to) {

    public Ownership {
        organisations = Defaults.sorted(organisations);
    }
}
