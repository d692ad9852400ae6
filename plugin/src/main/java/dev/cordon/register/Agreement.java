package dev.cordon.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two organisations agreed about hosting. Dates are ISO dates; ends are inclusive.
 *
 * @param services ids of services, with globs
 * @param end null where it is open
 * @param finalEnd the day beyond which no extension is accepted, or null
 */
public record Agreement(
        String id,
        @Nullable String supersedes,
        Parties parties,
        String legalBasis,
        @Nullable String governance,
        List<String> services,
        boolean temporary,
        String start,
        @Nullable String notice,
        @Nullable String end,
        @Nullable String finalEnd,
        String status,
        List<Extension> extensions,
        List<String> subProcessors,
        @Nullable String exitPlan,
        List<Approval> approvals) {

    public Agreement {
        services = Defaults.sorted(services);
        status = Defaults.text(status, "in-force");
        extensions = Defaults.list(extensions);
        subProcessors = Defaults.sorted(subProcessors);
        approvals = Defaults.list(approvals);
    }
}
