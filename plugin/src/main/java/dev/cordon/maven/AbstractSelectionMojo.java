package dev.cordon.maven;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.usecase.check.CheckRequest;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say how strictly to check. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class AbstractSelectionMojo extends AbstractJoinedMojo {

    /** Folders of own policies, asked beside the built-in ones. */
    @Parameter(property = "cordon.policies")
    private List<String> policies;

    /** Whether the rules of the separation pack are asked. */
    @Parameter(property = "cordon.builtInPolicies", defaultValue = "true")
    private boolean builtInPolicies;

    /** The day that the check holds for, such as {@code 2026-03-31}; the default is today in UTC. */
    @Parameter(property = "cordon.asOf")
    private @Nullable String asOf;

    /** What closes the gate: {@code report}, {@code no-worse}, {@code enforce} or {@code end-state}. */
    @Parameter(property = "cordon.gate", defaultValue = CheckRequest.DEFAULT_GATE)
    private String gate;

    /** Least severity that closes the gate: {@code critical}, {@code high}, {@code medium} or {@code low}. */
    @Parameter(property = "cordon.failOn", defaultValue = CheckRequest.DEFAULT_FAIL_ON)
    private String failOn;

    /** Ids of rules that are switched off. The report names them. */
    @Parameter(property = "cordon.disabledRules")
    private List<String> disabledRules;

    /** Severity by rule id, instead of the rule's own. The report names them. */
    @Parameter
    private Map<String, String> severities;

    /** What was shared when the ratchet was set. */
    @Parameter(property = "cordon.baseline")
    private @Nullable String baseline;

    /** Whether a folder without any descriptor fails the build. */
    @Parameter(property = "cordon.requireDescriptors", defaultValue = "true")
    private boolean requireDescriptors;

    /** Whether the log says where the time went. */
    @Parameter(property = "cordon.timings", defaultValue = "false")
    private boolean timings;

    final CheckRequest request() {
        CheckRequest.Builder request = joined().policies(paths(policies), builtInPolicies)
                .gate(gate, failOn)
                .disable(orNone(disabledRules))
                .requireDescriptors(requireDescriptors)
                .timings(timings);
        if (severities != null) {
            severities.forEach(request::severity);
        }
        if (baseline != null) {
            request.baseline(Path.of(baseline));
        }
        if (asOf != null) {
            request.asOf(date(asOf));
        }
        return request.build();
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    null,
                    "asOf is '" + text + "', which is no date",
                    "Write the date as year, month and day: 2026-03-31."));
        }
    }
}
