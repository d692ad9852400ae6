package dev.cordon.platform.ansible.host;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.template.Secrets;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Resource;
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

    static final String TYPE = "vault";

    private Vaults() {}

    /** One resource for each vault of each project. */
    public static List<Resource> of(List<KnownInventory> inventories) {
        SortedMap<String, Uses> byId = new TreeMap<>();
        for (KnownInventory inventory : inventories) {
            for (KnownHost host : inventory.hosts().values()) {
                neededBy(host)
                        .forEach((id, at) -> byId.computeIfAbsent(Uses.id(inventory, TYPE, id), i -> new Uses())
                                .add(inventory, host, at));
            }
        }
        return byId.entrySet().stream()
                .map(entry -> entry.getValue().resource(entry.getKey(), TYPE))
                .toList();
    }

    /** The ids of the vaults that the host's variables need, with the first place of each. */
    static SortedMap<String, Location> neededBy(KnownHost host) {
        SortedMap<String, Location> ids = new TreeMap<>();
        host.effective().values().values().forEach(entry -> collect(entry.value(), ids));
        host.effective().vaults().forEach((file, id) -> ids.putIfAbsent(id, Location.startOf(file)));
        return ids;
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
