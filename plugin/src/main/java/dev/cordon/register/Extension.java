package dev.cordon.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An extension of an agreement; ISO dates, the last day inclusive.
 */
public record Extension(
        @Nullable String from, String to, @Nullable String reason, List<Approval> approvals) {

    public Extension {
        approvals = Defaults.list(approvals);
    }
}
