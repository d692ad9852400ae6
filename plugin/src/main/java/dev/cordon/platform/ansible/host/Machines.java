package dev.cordon.platform.ansible.host;

import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.resource.Resource;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Machines that a project knows as several hosts: the same address and port under different names or in several inventories.
 */
public final class Machines {

    static final String TYPE = "machine";

    private static final Set<String> NOBODYS = Set.of("localhost", "127.0.0.1", "::1");

    private final SortedMap<String, Uses> several = new TreeMap<>();
    /** By the host itself: two of one content are two. */
    private final Map<KnownHost, String> idOf = new IdentityHashMap<>();

    public Machines(List<KnownInventory> inventories) {
        SortedMap<String, Uses> all = new TreeMap<>();
        for (KnownInventory inventory : inventories) {
            for (KnownHost host : inventory.hosts().values()) {
                @Nullable String address = address(host);
                if (address != null) {
                    String id = Uses.id(inventory, TYPE, address);
                    all.computeIfAbsent(id, i -> new Uses()).add(inventory, host, host.locationOf("ansible_host"));
                    idOf.put(host, id);
                }
            }
        }
        all.forEach((id, uses) -> {
            if (uses.size() > 1) {
                several.put(id, uses);
            }
        });
    }

    /** One resource for each machine that is several hosts. */
    public List<Resource> resources() {
        return several.entrySet().stream()
                .map(entry -> entry.getValue().resource(entry.getKey(), TYPE))
                .toList();
    }

    /** The id of the machine, where the host is not the only one on it; else null. */
    @Nullable
    String idOf(KnownHost host) {
        @Nullable String id = idOf.get(host);
        return id != null && several.containsKey(id) ? id : null;
    }

    /** A short name without an address may be another machine in every inventory; a port tells machines behind one address apart. */
    private static @Nullable String address(KnownHost host) {
        @Nullable String address = host.address();
        boolean said = host.values().containsKey("ansible_host") || host.name().indexOf('.') >= 0;
        @Nullable Term port = host.values().get("ansible_port");
        @Nullable String number = port == null ? "22" : Terms.print(port);
        @Nullable Term connection = host.values().get("ansible_connection");
        boolean local = connection != null && "local".equals(Terms.print(connection));
        return address == null || !said || number == null || local || NOBODYS.contains(address)
                ? null
                : address + (number.equals("22") ? "" : ":" + number);
    }
}
