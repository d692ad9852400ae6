package dev.cordon.usecase.check;

import dev.cordon.platform.Given;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What to check and how strictly. Two equal requests are the same check.
 *
 * @param root the folder to check
 * @param includes globs of the files to read, relative to the root; none means all
 * @param excludes globs of files not to read, beside those that are never read
 * @param register the separation register
 * @param policies folders of a security team's own policies
 * @param builtInPolicies whether the rules of the separation pack are asked
 * @param mappings files or folders of mappings, beside the built-in ones
 * @param estates fragments of other repositories that are checked together with this one
 * @param asOf the day that the check holds for
 * @param today the day of the run, so that the report can say where the two differ
 * @param gate {@code report}, {@code no-worse}, {@code enforce} or {@code end-state}
 * @param failOn least severity that closes the gate
 * @param disabledRules ids of rules that are switched off
 * @param severities severity by rule, instead of the rule's own
 * @param given values for variables of the descriptors
 * @param baseline what was shared when the ratchet was set, or null
 * @param requireDescriptors whether a folder without descriptors is an error
 * @param policyInput the folder to write to what the policies are asked, or null
 * @param digest whether a report is wanted that states the digest of the resources, which takes time
 * @param timings whether the report says where the time went
 */
public record CheckRequest(
        Path root,
        List<String> includes,
        List<String> excludes,
        Path register,
        List<Path> policies,
        boolean builtInPolicies,
        List<Path> mappings,
        List<Path> estates,
        LocalDate asOf,
        LocalDate today,
        String gate,
        String failOn,
        SortedSet<String> disabledRules,
        SortedMap<String, String> severities,
        Given given,
        @Nullable Path baseline,
        boolean requireDescriptors,
        @Nullable Path policyInput,
        boolean digest,
        boolean timings) {

    /** Where the register is expected, relative to the root. */
    public static final String DEFAULT_REGISTER = "separation.yaml";

    /** The gate where nobody says otherwise. */
    public static final String DEFAULT_GATE = "enforce";

    /** The threshold where nobody says otherwise. */
    public static final String DEFAULT_FAIL_ON = "high";

    public CheckRequest {
        Objects.requireNonNull(asOf);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        policies = List.copyOf(policies);
        mappings = List.copyOf(mappings);
        estates = List.copyOf(estates);
        disabledRules = new TreeSet<>(disabledRules);
        severities = new TreeMap<>(severities);
    }

    /** The strictest check of a folder, as of today, with the register where it is expected. */
    public static CheckRequest of(Path root) {
        return builder(root).build();
    }

    public static Builder builder(Path root) {
        return new Builder(root, LocalDate.now(ZoneOffset.UTC));
    }

    /** Collects the parameters of a request; what is not said keeps its default. Relative paths are below the root. */
    public static final class Builder {

        private final Path root;
        private final LocalDate today;
        private List<String> includes = List.of();
        private List<String> excludes = List.of();
        private Path register;
        private List<Path> policies = List.of();
        private boolean builtInPolicies = true;
        private List<Path> mappings = List.of();
        private List<Path> estates = List.of();
        private LocalDate asOf;
        private String gate = DEFAULT_GATE;
        private String failOn = DEFAULT_FAIL_ON;
        private final SortedSet<String> disabledRules = new TreeSet<>();
        private final SortedMap<String, String> severities = new TreeMap<>();
        private final List<Path> variableFiles = new ArrayList<>();
        private final SortedMap<String, String> variables = new TreeMap<>();
        private @Nullable Path baseline;
        private boolean requireDescriptors = true;
        private @Nullable Path policyInput;
        private boolean digest = true;
        private boolean timings;

        private Builder(Path root, LocalDate today) {
            this.root = root.normalize();
            this.today = today;
            this.asOf = today;
            this.register = root.resolve(DEFAULT_REGISTER);
        }

        public Builder files(List<String> includes, List<String> excludes) {
            this.includes = includes;
            this.excludes = excludes;
            return this;
        }

        public Builder register(Path register) {
            this.register = root.resolve(register).normalize();
            return this;
        }

        public Builder policies(List<Path> policies, boolean builtIn) {
            this.policies = resolve(policies);
            this.builtInPolicies = builtIn;
            return this;
        }

        public Builder mappings(List<Path> mappings) {
            this.mappings = resolve(mappings);
            return this;
        }

        public Builder estates(List<Path> estates) {
            this.estates = resolve(estates);
            return this;
        }

        public Builder asOf(LocalDate asOf) {
            this.asOf = asOf;
            return this;
        }

        public Builder gate(String gate, String failOn) {
            this.gate = gate;
            this.failOn = failOn;
            return this;
        }

        public Builder disable(Iterable<String> rules) {
            rules.forEach(disabledRules::add);
            return this;
        }

        public Builder severity(String rule, String severity) {
            severities.put(rule, severity);
            return this;
        }

        public Builder variableFiles(List<Path> files) {
            variableFiles.addAll(resolve(files));
            return this;
        }

        public Builder variable(String name, String value) {
            variables.put(name, value);
            return this;
        }

        public Builder baseline(Path baseline) {
            this.baseline = root.resolve(baseline).normalize();
            return this;
        }

        public Builder requireDescriptors(boolean require) {
            this.requireDescriptors = require;
            return this;
        }

        public Builder policyInput(Path folder) {
            this.policyInput = root.resolve(folder).normalize();
            return this;
        }

        public Builder digest(boolean digest) {
            this.digest = digest;
            return this;
        }

        public Builder timings(boolean timings) {
            this.timings = timings;
            return this;
        }

        public CheckRequest build() {
            return new CheckRequest(
                    root,
                    includes,
                    excludes,
                    register,
                    policies,
                    builtInPolicies,
                    mappings,
                    estates,
                    asOf,
                    today,
                    gate,
                    failOn,
                    disabledRules,
                    severities,
                    new Given(variableFiles, variables),
                    baseline,
                    requireDescriptors,
                    policyInput,
                    digest,
                    timings);
        }

        private List<Path> resolve(List<Path> paths) {
            return paths.stream().map(path -> root.resolve(path).normalize()).toList();
        }
    }
}
