package dev.cordon.platform.ansible.host;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.model.Attributes;
import dev.cordon.platform.ansible.model.Labels;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.List;

/** The hosts of a project that have one thing in common, and that thing as a resource: it is whose all of them are. */
final class Uses {

    private final List<Use> uses = new ArrayList<>();

    private record Use(KnownInventory inventory, KnownHost host, Location location) {}

    void add(KnownInventory inventory, KnownHost host, Location at) {
        uses.add(new Use(inventory, host, at));
    }

    int size() {
        return uses.size();
    }

    /**
     * @param id scope and address, as {@link #id} writes it
     * @param type the first part of the address too
     */
    Resource resource(String id, String type) {
        Location at = uses.get(0).location();
        Attributes attributes = new Attributes();
        attributes.put(
                "hosts", Terms.texts(uses.stream().map(use -> use.host().name()).toList()), at);
        for (int i = 0; i < uses.size(); i++) {
            Use use = uses.get(i);
            attributes.refer(
                    AttributePath.item("hosts", i),
                    use.inventory().hostId(use.host().name()),
                    use.location());
        }
        String address = id.substring(id.indexOf(':') + 1);
        return attributes.resource(
                id.substring(0, id.indexOf(':')),
                address,
                type,
                address.substring(type.length() + 1),
                Labels.common(uses.stream().map(use -> use.host().labels()).toList()),
                at);
    }

    /** The id of a thing of the project that the inventory belongs to. */
    static String id(KnownInventory inventory, String type, String name) {
        return (inventory.home().isEmpty() ? "." : inventory.home()) + ":" + type + "/" + name;
    }
}
