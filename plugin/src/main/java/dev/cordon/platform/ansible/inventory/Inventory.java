package dev.cordon.platform.ansible.inventory;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All hosts and groups of one inventory; several files may have added to it. */
public final class Inventory {

    private static final int MOST_GROUPS = 10_000;
    private static final int MOST_HOSTS = 50_000;
    private static final int MOST_MEMBERSHIPS = 1_000_000;

    private final SortedMap<String, Group> groups = new TreeMap<>();
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private final Map<Group, Map<String, Host>> reached = new HashMap<>();
    private int memberships;

    Inventory(Location start) {
        groups.put(Group.ALL, new Group(Group.ALL, start));
        groups.put(Group.UNGROUPED, new Group(Group.UNGROUPED, start));
    }

    public SortedMap<String, Group> groups() {
        return groups;
    }

    /** In the order in which they were added. */
    public Map<String, Host> hosts() {
        return hosts;
    }

    /** The group of all hosts. */
    public Group everybody() {
        return group(Group.ALL);
    }

    /** All groups that the host is in, by the order in which their variables override each other, the weakest first. */
    public List<Group> groupsOf(Host host) {
        Set<Group> all = new LinkedHashSet<>();
        Deque<Group> open = new ArrayDeque<>(host.groups.values());
        while (!open.isEmpty()) {
            Group group = open.remove();
            if (all.add(group)) {
                open.addAll(group.parents.values());
            }
        }
        all.add(group(Group.ALL));
        List<Group> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(Group::depth)
                .thenComparingInt(Group::priority)
                .thenComparing(Group::name));
        return sorted;
    }

    /** All hosts of the group and of its descendants: its own first, in the order in which they were added. */
    public Map<String, Host> hostsOf(Group group) {
        return group.name().equals(Group.ALL) ? hosts : reached.getOrDefault(group, group.hosts);
    }

    Group group(String name) {
        @Nullable Group group = groups.get(name);
        if (group == null) {
            throw new IllegalStateException("every inventory has the group " + name);
        }
        return group;
    }

    Group addGroup(String name, Location location) {
        if (groups.size() >= MOST_GROUPS) {
            throw tooMany(location, MOST_GROUPS + " groups");
        }
        return groups.computeIfAbsent(name, n -> new Group(n, location));
    }

    Host addHost(String name, Group group, Location location) {
        if (hosts.size() >= MOST_HOSTS || ++memberships > MOST_MEMBERSHIPS) {
            throw tooMany(location, MOST_HOSTS + " hosts or " + MOST_MEMBERSHIPS + " memberships in groups");
        }
        Host host = hosts.computeIfAbsent(name, n -> new Host(n, location));
        if (!group.name().equals(Group.ALL)) {
            group.hosts.put(name, host);
            host.groups.put(group.name(), group);
        }
        return host;
    }

    void addChild(Group parent, Group child) {
        if (!parent.name().equals(Group.ALL)) {
            parent.children.put(child.name(), child);
            child.parents.put(parent.name(), parent);
        }
    }

    void setVariable(Group group, Node.Entry variable) {
        if (!variable.name().equals("ansible_group_priority")) {
            group.variables.put(variable.name(), variable);
        } else if (variable.value() instanceof Node.Scalar scalar) {
            boolean number = scalar.value() instanceof NumberValue || scalar.value() instanceof StringValue;
            @Nullable Integer priority = number ? whole(scalar) : null;
            group.setPriority(priority == null ? group.priority() : priority);
        }
    }

    private static @Nullable Integer whole(Node.Scalar scalar) {
        String text = scalar.value() instanceof StringValue string
                ? string.value()
                : scalar.value().toString();
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * Once everything is read: how deep each group is, and who is in no group.
     *
     * @return the groups that are their own ancestors, or below such a group
     */
    Set<Group> finish() {
        List<Group> order = order();
        for (Group group : order) {
            for (Group child : group.children.values()) {
                child.setDepth(Math.max(child.depth(), group.depth() + 1));
            }
        }
        Group ungrouped = group(Group.UNGROUPED);
        for (Host host : hosts.values()) {
            if (host.groups.size() > 1) {
                host.groups.remove(Group.UNGROUPED);
                ungrouped.hosts.remove(host.name());
            } else if (host.groups.isEmpty()) {
                host.groups.put(Group.UNGROUPED, ungrouped);
                ungrouped.hosts.put(host.name(), host);
            }
        }
        reach(order);
        Set<Group> cyclic = new LinkedHashSet<>(groups.values());
        order.forEach(cyclic::remove);
        return cyclic;
    }

    /** Collects the hosts of each group, children before parents. */
    private void reach(List<Group> order) {
        for (int i = order.size() - 1; i >= 0; i--) {
            Group group = order.get(i);
            Map<String, Host> all = new LinkedHashMap<>(group.hosts);
            group.children.values().forEach(child -> hostsOf(child).forEach(all::putIfAbsent));
            memberships += all.size();
            if (memberships > MOST_MEMBERSHIPS) {
                throw tooMany(group.location(), MOST_MEMBERSHIPS + " memberships in groups");
            }
            reached.put(group, all);
        }
    }

    /** Parents before children; groups in a cycle are left out. */
    private List<Group> order() {
        SortedMap<String, Integer> waiting = new TreeMap<>();
        groups.values().forEach(group -> waiting.put(group.name(), group.parents.size()));
        Deque<Group> ready = new ArrayDeque<>();
        groups.values().stream().filter(group -> group.parents.isEmpty()).forEach(ready::add);
        List<Group> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Group group = ready.remove();
            order.add(group);
            for (Group child : group.children.values()) {
                if (waiting.merge(child.name(), -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        return order;
    }

    private static ProblemException tooMany(Location location, String what) {
        return new ProblemException(new Problem(
                ProblemCode.DESCRIPTOR_LIMIT,
                location,
                "the inventory has more than " + what,
                "Split the inventory; exclude the file if it is none."));
    }
}
