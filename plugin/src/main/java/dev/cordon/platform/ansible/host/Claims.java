package dev.cordon.platform.ansible.host;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.ansible.inventory.Group;
import dev.cordon.platform.ansible.inventory.Inventory;
import dev.cordon.platform.ansible.variable.HostVariables;
import dev.cordon.platform.ansible.variable.HostVariables.Definition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Groups that say otherwise of a host than the group whose word stands. Where neither is an ancestor of the other, Ansible
 * lets the name decide, and what the loser says of its hosts is silently not so: a host in the groups of two organisations.
 */
final class Claims {

    private final Inventory inventory;
    private final HostVariables variables;

    /** That a group sets a variable to a value that does not stand. */
    record Claim(Group group, String variable, Node.Scalar value, Definition definition) {}

    Claims(Inventory inventory, HostVariables variables) {
        this.inventory = inventory;
        this.variables = variables;
    }

    List<Claim> of(KnownHost host) {
        List<Claim> claims = new ArrayList<>();
        for (Group group : inventory.groupsOf(host.host())) {
            SortedMap<String, Definition> own = new TreeMap<>();
            variables.of(group).forEach(definition -> own.put(definition.entry().name(), definition));
            own.forEach((name, definition) -> {
                @Nullable Group winner = host.effective().setBy().get(name);
                if (winner != null && winner != group && definition.entry().value() instanceof Node.Scalar said) {
                    Node.@Nullable Entry stands = host.effective().values().get(name);
                    boolean otherwise = stands != null
                            && stands.value() instanceof Node.Scalar other
                            && !said.value().equals(other.value());
                    if (otherwise
                            && !ancestors(winner).contains(group)
                            && !ancestors(group).contains(winner)) {
                        claims.add(new Claim(group, name, said, definition));
                    }
                }
            });
        }
        return claims;
    }

    /** All groups that the group is in; {@code all} always. */
    private Set<Group> ancestors(Group group) {
        Set<Group> all = new LinkedHashSet<>();
        List<Group> open = new ArrayList<>(group.parents().values());
        while (!open.isEmpty()) {
            Group next = open.remove(open.size() - 1);
            if (all.add(next)) {
                open.addAll(next.parents().values());
            }
        }
        @Nullable Group everybody = inventory.groups().get(Group.ALL);
        if (everybody != null && everybody != group) {
            all.add(everybody);
        }
        return all;
    }
}
