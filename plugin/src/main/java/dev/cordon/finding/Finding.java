package dev.cordon.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy found, after its outcome was decided. The shape is that of {@code docs/policy-input.md}; nothing here is
 * computed in Java.
 *
 * @param rule id of the rule, such as {@code SEP-NET-001}
 * @param resource id of the resource, or null for findings about the register
 * @param edge id of the edge, or null
 * @param location null only for findings about the register as a whole
 * @param path edge ids that explain the finding, in order
 * @param steps the same path in words, one per step
 * @param members ids of all resources that the finding stands for
 * @param reason why it has this outcome
 * @param until ISO date of the last day of what tolerates it, or null
 */
public record Finding(
        String rule,
        String title,
        Severity severity,
        Outcome outcome,
        @Nullable String resource,
        String address,
        @Nullable String edge,
        @Nullable Location location,
        List<String> organisations,
        List<String> systems,
        List<String> path,
        List<String> steps,
        List<String> members,
        String message,
        String remediation,
        List<String> controls,
        @Nullable String agreement,
        @Nullable String exemption,
        @Nullable String permitted,
        String reason,
        @Nullable String until,
        List<String> alsoBreaks) {

    public Finding {
        organisations = List.copyOf(organisations);
        systems = List.copyOf(systems);
        path = List.copyOf(path);
        steps = List.copyOf(steps);
        members = List.copyOf(members);
        controls = List.copyOf(controls);
        alsoBreaks = List.copyOf(alsoBreaks);
    }
}
