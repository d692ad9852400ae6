package dev.cordon.platform.ansible.inventory;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A host of an inventory while and after it is read. */
public final class Host {

    private final String name;
    private final Location location;
    final SortedMap<String, Group> groups = new TreeMap<>();
    final Map<String, Node.Entry> variables = new LinkedHashMap<>();

    Host(String name, Location location) {
        this.name = name;
        this.location = location;
    }

    /** The machine that runs the play, which is a host although no inventory names it. */
    public static Host local(String name, Location location) {
        return new Host(name, location);
    }

    public String name() {
        return name;
    }

    /** Where it is first declared. */
    public Location location() {
        return location;
    }

    /** The groups that name it themselves. */
    public SortedMap<String, Group> groups() {
        return groups;
    }

    /** What the inventory itself sets for it, without the files of {@code host_vars}. */
    public Map<String, Node.Entry> variables() {
        return variables;
    }
}
