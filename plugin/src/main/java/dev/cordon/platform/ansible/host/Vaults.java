package dev.cordon.platform.ansible.host;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.model.Attributes;
import dev.cordon.platform.ansible.model.Labels;
import dev.cordon.platform.ansible.template.Secrets;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The vaults that hosts' variables are encrypted with, by the ids that stand before what is encrypted. Whoever has the
 * password of one reads everything that it encrypts, in all inventories of the project.
 */
public final class Vaults {

    private final SortedMap<String, List<Use>> byId = new TreeMap<>();

    private record Use(KnownInventory inventory, KnownHost host, Location location) {}

    private Vaults() {}

    /** One resource for each vault of each project. */
    public static List<Resource> of(List<KnownInventory> inventories) {
        Vaults vaults = new Vaults();
        for (KnownInventory inventory : inventories) {
            for (KnownHost host : inventory.hosts().values()) {
                neededBy(host)
                        .forEach((id, at) -> vaults.byId
                                .computeIfAbsent(id(inventory, id), i -> new ArrayList<>())
                                .add(new Use(inventory, host, at)));
            }
        }
        return vaults.byId.entrySet().stream()
                .map(entry -> resource(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The id of the resource for a vault. */
    static String id(KnownInventory inventory, String vault) {
        return (inventory.home().isEmpty() ? "." : inventory.home()) + ":vault/" + vault;
    }

    /** The ids of the vaults that the host's variables need, with the first place of each. */
    static SortedMap<String, Location> neededBy(KnownHost host) {
        SortedMap<String, Location> ids = new TreeMap<>();
        host.effective().values().values().forEach(entry -> collect(entry.value(), ids));
        host.effective().vaults().forEach((file, id) -> ids.putIfAbsent(id, Location.startOf(file)));
        return ids;
    }

    private static Resource resource(String id, List<Use> uses) {
        int colon = id.indexOf(':');
        Attributes attributes = new Attributes();
        Location at = uses.get(0).location();
        attributes.put(
                "hosts", Terms.texts(uses.stream().map(use -> use.host().name()).toList()), at);
        for (int i = 0; i < uses.size(); i++) {
            Use use = uses.get(i);
            attributes.refer(
                    AttributePath.item("hosts", i),
                    use.inventory().hostId(use.host().name()),
                    use.location());
        }
        String address = id.substring(colon + 1);
        return attributes.resource(
                id.substring(0, colon),
                address,
                "vault",
                address.substring(address.indexOf('/') + 1),
                Labels.common(uses.stream().map(use -> use.host().labels()).toList()),
                at);
    }

    private static void collect(Node node, Map<String, Location> ids) {
        node.accept(new Node.Visitor<Boolean>() {
            @Override
            public Boolean scalar(Node.Scalar scalar) {
                @Nullable String id = scalar.value() instanceof StringValue text ? Secrets.vaultId(text.value()) : null;
                return id != null && ids.putIfAbsent(id, scalar.location()) == null;
            }

            @Override
            public Boolean sequence(Node.Sequence sequence) {
                sequence.items().forEach(item -> item.accept(this));
                return true;
            }

            @Override
            public Boolean mapping(Node.Mapping mapping) {
                mapping.entries().forEach(entry -> entry.value().accept(this));
                return true;
            }
        });
    }
}
