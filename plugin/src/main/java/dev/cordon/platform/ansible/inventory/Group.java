package dev.cordon.platform.ansible.inventory;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A group of an inventory while and after it is read. */
public final class Group {

    /** The group of all hosts, which nobody need declare. */
    public static final String ALL = "all";

    /** The group of those that are in no other. */
    public static final String UNGROUPED = "ungrouped";

    private final String name;
    private final Location location;
    private int depth;
    private int priority = 1;
    final Map<String, Group> children = new LinkedHashMap<>();
    final SortedMap<String, Group> parents = new TreeMap<>();
    final Map<String, Host> hosts = new LinkedHashMap<>();
    final Map<String, Node.Entry> variables = new LinkedHashMap<>();

    Group(String name, Location location) {
        this.name = name;
        this.location = location;
        this.depth = name.equals(ALL) ? 0 : 1;
    }

    public String name() {
        return name;
    }

    /** Where it is first declared. */
    public Location location() {
        return location;
    }

    /** How far below {@code all} it is. */
    public int depth() {
        return depth;
    }

    /** Of groups of one depth the one with the higher priority wins. */
    public int priority() {
        return priority;
    }

    /** In the order in which they were added. */
    public Map<String, Group> children() {
        return children;
    }

    public SortedMap<String, Group> parents() {
        return parents;
    }

    /** The hosts that it names itself, in the order in which they were added; those of its children are not among them. */
    public Map<String, Host> hosts() {
        return hosts;
    }

    /** What the inventory itself sets for it, without the files of {@code group_vars}. */
    public Map<String, Node.Entry> variables() {
        return variables;
    }

    void setDepth(int depth) {
        this.depth = depth;
    }

    void setPriority(int priority) {
        this.priority = priority;
    }
}
