package dev.cordon.platform.ansible.host;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.model.Attributes;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Hosts as resources: their variables, groups, jump hosts, vaults, and the groups that say otherwise of them. */
final class HostResources {

    private final KnownInventory inventory;
    private final Machines machines;
    private final Claims claims;
    private final Map<String, String> byAddress = new HashMap<>();

    HostResources(KnownInventory inventory, Machines machines) {
        this.machines = machines;
        this.inventory = inventory;
        this.claims = new Claims(inventory.inventory(), inventory.variables());
        inventory.hosts().values().forEach(host -> {
            @Nullable String address = host.address();
            if (address != null) {
                byAddress.putIfAbsent(address, host.name());
            }
        });
        inventory.hosts().keySet().forEach(name -> byAddress.put(name, name));
    }

    Resource of(KnownHost host) {
        Attributes attributes = new Attributes();
        Location at = host.host().location();
        attributes.put("name", host.name(), at);
        @Nullable Term address = host.values().get("ansible_host");
        attributes.put(
                "address",
                address == null ? Terms.text(host.name()) : address,
                address == null ? at : host.locationOf("ansible_host"));
        variables(host, attributes);
        groups(host, attributes);
        jumps(host, attributes);
        vaults(host, attributes);
        claims(host, attributes);
        @Nullable String machine = machines.idOf(host);
        if (machine != null) {
            Location where = host.locationOf("ansible_host");
            attributes.put("machine", machine.substring(machine.indexOf('/') + 1), where);
            attributes.refer("machine", machine, where);
        }
        return attributes.resource(inventory.scope(), "host/" + host.name(), "host", host.name(), host.labels(), at);
    }

    private static void variables(KnownHost host, Attributes attributes) {
        Map<String, Location> places = new HashMap<>();
        host.values().keySet().forEach(name -> places.put(name, host.locationOf(name)));
        attributes.put("vars", host.values(), places, host.host().location());
        // Where attribution looks for the place of a label.
        host.labels().keySet().forEach(name -> attributes.place("labels." + name, host.locationOf(name)));
    }

    private void groups(KnownHost host, Attributes attributes) {
        List<String> groups = List.copyOf(host.host().groups().keySet());
        Location at = host.host().location();
        attributes.put("groups", Terms.texts(groups), at);
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).equals("ungrouped")) {
                attributes.refer(AttributePath.item("groups", i), inventory.groupId(groups.get(i)), at);
            }
        }
    }

    private void jumps(KnownHost host, Attributes attributes) {
        List<Term> names = new ArrayList<>();
        for (JumpHosts.Jump jump : JumpHosts.of(host.values())) {
            String path = AttributePath.item("jump", names.size());
            Location at = host.locationOf(jump.variable());
            names.add(jump.host() == null ? new Term.Missing(jump.reason()) : Terms.text(jump.host()));
            @Nullable String known = jump.host() == null ? null : byAddress.get(jump.host());
            if (known != null) {
                attributes.refer(path, inventory.hostId(known), at);
            }
        }
        if (!names.isEmpty()) {
            attributes.put("jump", Term.list(names), host.host().location());
        }
    }

    private void vaults(KnownHost host, Attributes attributes) {
        SortedMap<String, Location> ids = Vaults.neededBy(host);
        List<String> names = List.copyOf(ids.keySet());
        for (int i = 0; i < names.size(); i++) {
            String target = Uses.id(inventory, Vaults.TYPE, names.get(i));
            attributes.refer(AttributePath.item("vaults", i), target, ids.get(names.get(i)));
        }
        if (!names.isEmpty()) {
            attributes.put("vaults", Terms.texts(names), host.host().location());
        }
        for (String file : host.effective().encrypted()) {
            attributes.unknown(
                    AttributePath.member("encrypted", file),
                    file + " is encrypted; what it sets is not known",
                    Location.startOf(file));
        }
    }

    private void claims(KnownHost host, Attributes attributes) {
        List<Term> all = new ArrayList<>();
        for (Claims.Claim claim : claims.of(host)) {
            String path = AttributePath.item("claims", all.size());
            Location at = claim.definition().entry().location();
            all.add(Term.map(Map.of(
                    "group", Terms.text(claim.group().name()),
                    "variable", Terms.text(claim.variable()),
                    "value", inventory.evaluate(claim.definition().entry()))));
            attributes.refer(path + ".group", inventory.groupId(claim.group().name()), at);
            attributes.place(path, at);
        }
        if (!all.isEmpty()) {
            attributes.put("claims", Term.list(all), host.host().location());
        }
    }
}
