package dev.cordon.platform.ansible.host;

import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.inventory.Host;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.platform.ansible.variable.HostVariables.Effective;
import dev.cordon.platform.ansible.variable.Variables;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A host with its variables.
 *
 * @param groups all groups that it is in, by name, sorted
 * @param values the value of each variable that the inventory and its files set
 * @param labels those with a plain value
 */
public record KnownHost(
        Host host,
        Iterable<String> groups,
        Effective effective,
        Variables variables,
        Map<String, Term> values,
        SortedMap<String, String> labels) {

    public String name() {
        return host.name();
    }

    /** Where connections go: {@code ansible_host}, else the name; null where it is not known. */
    @Nullable
    String address() {
        @Nullable Term given = values.get("ansible_host");
        return given == null ? name() : Terms.print(given);
    }

    /** Where the variable that stands is set. */
    Location locationOf(String variable) {
        var entry = effective.values().get(variable);
        return entry == null ? host.location() : entry.location();
    }
}
