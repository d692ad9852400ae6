package dev.cordon.policy.compiled;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.ObjectValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry point of a compiled policy and what its manifest says of it.
 *
 * @param entrypoint such as {@code acme/tags/deny}
 * @param expected the answer that is no finding, or null where the answer is a list of findings
 * @param message of the finding where the answer is not as expected
 * @param title may be empty
 * @param custom severity, controls and the like, as in a METADATA block
 * @param location in the manifest
 */
public record CompiledRule(
        String entrypoint,
        @Nullable Boolean expected,
        String message,
        String title,
        String description,
        ObjectValue custom,
        Location location) {

    /** The names of the package, such as {@code acme} and {@code tags}. */
    public List<String> packagePath() {
        List<String> path = path();
        return path.subList(0, path.size() - 1);
    }

    /** The rule, such as {@code deny}. */
    public String name() {
        return entrypoint.substring(entrypoint.lastIndexOf('/') + 1);
    }

    /** Package and rule. */
    public List<String> path() {
        return Arrays.asList(entrypoint.split("/"));
    }
}
