package dev.cordon.platform.compose.model;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names of hosts with their addresses: one name may have several, by repetition, in a list, or with commas between. */
final class ExtraHosts {

    private ExtraHosts() {}

    /** {@code ["db=10.1.2.3", "db:[::1]"]} as {@code {db: ["10.1.2.3", "::1"]}}. */
    static Node of(Node node) {
        Map<String, List<Node>> hosts = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping && !Tags.isReset(node)) {
            mapping.entries()
                    .forEach(entry -> hosts.computeIfAbsent(entry.name(), name -> new ArrayList<>())
                            .addAll(addresses(entry.value())));
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> add(item, hosts));
        } else {
            return node;
        }
        List<Node.Entry> entries = new ArrayList<>();
        hosts.forEach((name, addresses) ->
                entries.add(new Node.Entry(name, new Node.Sequence(addresses, node.location()), node.location())));
        return new Node.Mapping(entries, node.location());
    }

    private static void add(Node item, Map<String, List<Node>> hosts) {
        String text = Nodes.scalarText(item);
        if (text == null) {
            return;
        }
        int equals = text.indexOf('=');
        int cut = equals < 0 ? text.indexOf(':') : equals;
        List<Node> addresses = hosts.computeIfAbsent(cut < 0 ? text : text.substring(0, cut), n -> new ArrayList<>());
        if (cut >= 0) {
            addresses.addAll(addresses(Nodes.scalar(text.substring(cut + 1), item)));
        }
    }

    private static List<Node> addresses(Node value) {
        if (value instanceof Node.Sequence list) {
            return list.items().stream()
                    .flatMap(item -> addresses(item).stream())
                    .toList();
        }
        String text = Nodes.scalarText(value);
        return text == null
                ? List.of()
                : Stream.of(text.split(","))
                        .<Node>map(one -> Nodes.scalar(one.trim().replaceAll("^\\[(.*)\\]$", "$1"), value))
                        .toList();
    }
}
