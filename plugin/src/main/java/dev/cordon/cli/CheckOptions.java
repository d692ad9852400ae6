package dev.cordon.cli;

import dev.cordon.usecase.check.CheckRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to check and how strictly, as options of a command. Paths are relative to the working folder. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckOptions {

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "The folder to check (default: .).")
    private Path root;

    @Option(names = "--register", paramLabel = "FILE", description = "The register (default: DIR/separation.yaml).")
    private @Nullable Path register;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that the check holds for (default: today, UTC).")
    private @Nullable LocalDate asOf;

    @Option(names = "--policies", paramLabel = "DIR", description = "A folder of own policies; may be repeated.")
    private List<Path> policies = new ArrayList<>();

    @Option(names = "--no-built-in-policies", description = "Do not ask the rules of the separation pack.")
    private boolean noBuiltInPolicies;

    @Option(names = "--mappings", paramLabel = "FILE", description = "More resource mappings; may be repeated.")
    private List<Path> mappings = new ArrayList<>();

    @Option(
            names = "--estate",
            paramLabel = "FILE",
            description = "What another repository exported of its estate; may be repeated.")
    private List<Path> estates = new ArrayList<>();

    @Option(names = "--include", paramLabel = "GLOB", description = "Read only these files; may be repeated.")
    private List<String> includes = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Do not read these files; may be repeated.")
    private List<String> excludes = new ArrayList<>();

    @Mixin
    private VariableOptions variables;

    @Option(
            names = "--gate",
            paramLabel = "MODE",
            defaultValue = CheckRequest.DEFAULT_GATE,
            description = "report, no-worse, enforce or end-state (default: enforce).")
    private String gate;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = CheckRequest.DEFAULT_FAIL_ON,
            description = "Least severity that closes the gate (default: high).")
    private String failOn;

    @Option(
            names = "--disable",
            paramLabel = "RULE",
            split = ",",
            description = "Switch rules off; the report says so.")
    private List<String> disabled = new ArrayList<>();

    @Option(
            names = "--severity",
            paramLabel = "RULE=SEVERITY",
            description = "Another severity for a rule; the report says so.")
    private Map<String, String> severities = new TreeMap<>();

    @Option(names = "--baseline", paramLabel = "FILE", description = "What was shared when the ratchet was set.")
    private @Nullable Path baseline;

    @Option(
            names = "--require-descriptors",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Whether a folder without descriptors is an error (default: yes).")
    private boolean requireDescriptors;

    @Option(
            names = "--policy-input",
            paramLabel = "DIR",
            description = "Write what the policies are asked there, as input.json and data.json for eval.")
    private @Nullable Path policyInput;

    @Option(names = "--timings", description = "Say where the time went.")
    private boolean timings;

    /** @param digest whether a report is wanted that states the digest of the resources */
    CheckRequest request(boolean digest) {
        CheckRequest.Builder request = CheckRequest.builder(root)
                .files(includes, excludes)
                .policies(absolute(policies), !noBuiltInPolicies)
                .mappings(absolute(mappings))
                .estates(absolute(estates))
                .gate(gate, failOn)
                .disable(disabled)
                .requireDescriptors(requireDescriptors)
                .digest(digest)
                .timings(timings);
        variables.addTo(request);
        severities.forEach(request::severity);
        if (register != null) {
            request.register(register.toAbsolutePath());
        }
        if (asOf != null) {
            request.asOf(asOf);
        }
        if (policyInput != null) {
            request.policyInput(policyInput.toAbsolutePath());
        }
        if (baseline != null) {
            request.baseline(baseline.toAbsolutePath());
        }
        return request.build();
    }

    static List<Path> absolute(List<Path> paths) {
        return paths.stream().map(Path::toAbsolutePath).toList();
    }
}
