package dev.cordon.platform.compose.model;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts one file over another as Compose does: mappings member by member, lists one after the other, single values
 * replaced. Commands are replaced whole, what has a key of its own (a port, a mount) is there once, and the tags {@code
 * !reset} and {@code !override} have their way.
 */
public final class Merge {

    /** Replaced whole, below a service. */
    private static final Set<String> REPLACED = Set.of("command", "entrypoint", "healthcheck.test");

    private final Complaints complaints;

    public Merge(Complaints complaints) {
        this.complaints = complaints;
    }

    /** Two files. */
    public Node.Mapping files(Node.Mapping base, Node.Mapping over) {
        return mappings(base, over, List.of());
    }

    /** A service and what it takes over from another; it stands where it is written itself. */
    public Node.Mapping services(Node.Mapping base, Node.Mapping over) {
        return new Node.Mapping(mappings(base, over, List.of("services", "")).entries(), over.location());
    }

    private Node.Mapping mappings(Node.Mapping base, Node.Mapping over, List<String> path) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        base.entries().forEach(entry -> entries.put(entry.name(), entry));
        for (Node.Entry entry : over.entries()) {
            Node.Entry below = entries.get(entry.name());
            Node value = entry.value();
            Node override = Tags.override(value);
            if (Tags.isReset(value)) {
                entries.remove(entry.name());
            } else if (override != null || below == null) {
                Node own = override == null ? value : override;
                entries.put(entry.name(), new Node.Entry(entry.name(), Tags.removed(own), entry.location()));
            } else {
                Node merged = value(below.value(), value, step(path, entry.name()));
                entries.put(entry.name(), new Node.Entry(entry.name(), merged, below.location()));
            }
        }
        return new Node.Mapping(List.copyOf(entries.values()), base.location());
    }

    private Node value(Node base, Node over, List<String> path) {
        String field =
                path.size() > 2 && path.get(0).equals("services") ? String.join(".", path.subList(2, path.size())) : "";
        if (Nodes.isNull(over)) {
            return base;
        }
        if (Nodes.isNull(base)
                || REPLACED.contains(field)
                || path.get(path.size() - 1).startsWith("x-")) {
            return Tags.removed(over);
        }
        if (field.equals("logging") && !sameDriver(base, over)) {
            return Tags.removed(over);
        }
        if (base instanceof Node.Mapping below && over instanceof Node.Mapping above) {
            return mappings(below, above, path);
        }
        if (base instanceof Node.Sequence below && over instanceof Node.Sequence above) {
            return sequences(below, above, field);
        }
        return single(base, over, path);
    }

    private Node single(Node base, Node over, List<String> path) {
        boolean ulimit = path.size() == 4 && path.get(2).equals("ulimits");
        boolean shapes = base instanceof Node.Scalar && over instanceof Node.Scalar;
        if (!shapes && !ulimit) {
            complaints.invalid(
                    over.location(),
                    "this cannot be merged with what stands at " + base.location() + ": one is a list or mapping, and"
                            + " the other is not of that kind",
                    "Write both in the same form, or replace the other with the tag !override.");
        }
        return Tags.removed(over);
    }

    /** One list after the other; of two items with one key, the later is merged over the earlier. */
    private Node sequences(Node.Sequence base, Node.Sequence over, String field) {
        Map<String, Node> items = new LinkedHashMap<>();
        List<Node> all = new ArrayList<>(base.items());
        all.addAll(over.items());
        for (Node item : all) {
            if (!Tags.isReset(item)) {
                items.merge(ItemKey.of(field, item), Tags.removed(item), (earlier, later) -> later);
            }
        }
        return new Node.Sequence(List.copyOf(items.values()), base.location());
    }

    /** Options of one driver mean nothing to another. */
    private static boolean sameDriver(Node base, Node over) {
        @Nullable String below = Nodes.text(Nodes.at(base, "driver"));
        @Nullable String above = Nodes.text(Nodes.at(over, "driver"));
        return below == null || above == null || below.equals(above);
    }

    private static List<String> step(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
