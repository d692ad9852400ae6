package dev.cordon.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding accepted for a time; ISO dates, the last day inclusive.
 */
public record Exemption(
        String id,
        String rule,
        List<String> resources,
        Role owner,
        Role approver,
        @Nullable String riskOwner,
        String reason,
        String created,
        String expires,
        List<String> compensating,
        List<Evidence> evidence) {

    public Exemption {
        resources = Defaults.sorted(resources);
        compensating = Defaults.list(compensating);
        evidence = Defaults.list(evidence);
    }
}
