package dev.cordon.platform.compose.model;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.Nodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what two items of a list are the same one. */
final class ItemKey {

    private ItemKey() {}

    /** The list with only the last of those items that are the same one, in the place of the first. */
    static Node lastOfEach(String field, Node node) {
        if (!(node instanceof Node.Sequence list)) {
            return node;
        }
        Map<String, Node> items = new LinkedHashMap<>();
        list.items().forEach(item -> items.put(of(field, item), item));
        return new Node.Sequence(List.copyOf(items.values()), list.location());
    }

    static String of(String field, Node item) {
        return switch (field) {
            case "volumes", "devices" -> fields(item, List.of("target"));
            case "ports" -> fields(item, List.of("host_ip", "published", "target", "protocol"));
            case "secrets" -> target(item, "/run/secrets/");
            case "configs" -> target(item, "/");
            default -> NodeValues.value(item).toString();
        };
    }

    /** Where a secret is found that names no place is said by its own name. */
    private static String target(Node item, String folder) {
        String target = Nodes.scalarText(Nodes.at(item, "target"));
        String source = Nodes.scalarText(Nodes.at(item, "source"));
        String name = target == null ? source : target;
        return name != null && name.startsWith("/") ? name : folder + name;
    }

    private static String fields(Node item, List<String> names) {
        String key = names.stream()
                .flatMap(name -> Stream.ofNullable(Nodes.scalarText(Nodes.at(item, name)))
                        .map(text -> name + "=" + text))
                .collect(Collectors.joining(" "));
        return key.isEmpty() ? NodeValues.value(item).toString() : key;
    }
}
