package dev.cordon.platform.ansible.host;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.inventory.Group;
import dev.cordon.platform.ansible.model.Attributes;
import dev.cordon.platform.ansible.model.Labels;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** An inventory, its groups and its hosts as resources. */
public final class InventoryResources {

    private static final Set<String> IMPLICIT = Set.of(Group.ALL, Group.UNGROUPED);

    private final KnownInventory inventory;

    private InventoryResources(KnownInventory inventory) {
        this.inventory = inventory;
    }

    public static List<Resource> of(KnownInventory inventory, Machines machines) {
        InventoryResources reader = new InventoryResources(inventory);
        List<Resource> resources = new ArrayList<>();
        resources.add(reader.inventory());
        inventory.inventory().groups().values().stream()
                .filter(group -> !IMPLICIT.contains(group.name()))
                .map(reader::group)
                .forEach(resources::add);
        HostResources hosts = new HostResources(inventory, machines);
        inventory.hosts().values().stream().map(hosts::of).forEach(resources::add);
        return resources;
    }

    /** The inventory as a whole: who runs plays with it administers every host in it. */
    private Resource inventory() {
        Attributes attributes = new Attributes();
        Location at = inventory.location();
        attributes.put("hosts", Terms.texts(List.copyOf(inventory.hosts().keySet())), at);
        int index = 0;
        for (KnownHost host : inventory.hosts().values()) {
            String path = AttributePath.item("hosts", index++);
            attributes.place(path, host.host().location());
            attributes.refer(path, inventory.hostId(host.name()), host.host().location());
        }
        for (KnownInventory.Gap gap : inventory.gaps()) {
            attributes.unknown(AttributePath.item("hosts", index++), gap.reason(), gap.location());
        }
        String name = inventory.scope().substring(inventory.scope().lastIndexOf('/') + 1);
        SortedMap<String, String> labels =
                new TreeMap<>(inventory.commonLabels(inventory.hosts().keySet()));
        labels.putAll(groupLabels(inventory.inventory().everybody()));
        return attributes.resource(inventory.scope(), "inventory", "inventory", name, labels, at);
    }

    private Resource group(Group group) {
        Attributes attributes = new Attributes();
        List<String> hosts = List.copyOf(group.hosts().keySet());
        List<String> parents = List.copyOf(group.parents().keySet());
        attributes.put("hosts", Terms.texts(hosts), group.location());
        attributes.put("parents", Terms.texts(parents), group.location());
        for (int i = 0; i < parents.size(); i++) {
            attributes.refer(AttributePath.item("parents", i), inventory.groupId(parents.get(i)), group.location());
        }
        SortedMap<String, String> labels = new TreeMap<>(
                inventory.commonLabels(inventory.inventory().hostsOf(group).keySet()));
        labels.putAll(groupLabels(group));
        return attributes.resource(
                inventory.scope(), "group/" + group.name(), "group", group.name(), labels, group.location());
    }

    /** What a group says of its hosts, without what it takes from others. */
    private SortedMap<String, String> groupLabels(Group group) {
        TreeMap<String, Term> values = new TreeMap<>();
        inventory
                .variables()
                .of(group)
                .forEach(definition -> values.put(definition.entry().name(), inventory.evaluate(definition.entry())));
        return Labels.of(values);
    }
}
