package dev.cordon.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An owner set by hand, stronger than everything else.
 *
 * @param systems null where the service says what it serves; empty for none
 */
public record ResourceRule(
        Selector match,
        String organisation,
        @Nullable String service,
        @Nullable List<String> systems) {

    public ResourceRule {
        systems = systems == null ? null : Defaults.sorted(systems);
    }
}
