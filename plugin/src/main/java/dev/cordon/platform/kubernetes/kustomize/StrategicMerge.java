package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A strategic merge: mappings are merged, null takes away, lists are replaced, but for those whose items have a name to
 * merge by.
 */
final class StrategicMerge {

    /** What the items of a list are told apart by, as the types of Kubernetes say. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("containers", "name"),
            Map.entry("initContainers", "name"),
            Map.entry("ephemeralContainers", "name"),
            Map.entry("volumes", "name"),
            Map.entry("env", "name"),
            Map.entry("imagePullSecrets", "name"),
            Map.entry("secrets", "name"),
            Map.entry("webhooks", "name"),
            Map.entry("conditions", "type"),
            Map.entry("volumeMounts", "mountPath"),
            Map.entry("volumeDevices", "devicePath"),
            Map.entry("hostAliases", "ip"),
            Map.entry("topologySpreadConstraints", "topologyKey"),
            Map.entry("ownerReferences", "uid"));

    static final String DIRECTIVE = "$patch";

    private final boolean byKeys;

    /** @param byKeys whether lists are merged by the names of their items */
    StrategicMerge(boolean byKeys) {
        this.byKeys = byKeys;
    }

    /** @throws UnfitPatchException where the patch has a directive that is not followed here */
    Node.Mapping apply(Node.Mapping below, Node.Mapping patch) {
        return merged(below, patch, "");
    }

    private Node.Mapping merged(Node.Mapping below, Node.Mapping patch, String path) {
        @Nullable String directive = Nodes.text(patch.get(DIRECTIVE));
        if ("replace".equals(directive)) {
            return Nodes.without(patch, DIRECTIVE);
        }
        if (directive != null && !directive.equals("merge")) {
            throw new UnfitPatchException(
                    path, "its directive \"" + directive + "\" is not followed", patch.location());
        }
        Node.Mapping result = below;
        for (Node.Entry entry : patch.entries()) {
            String name = entry.name();
            if (name.equals(DIRECTIVE) || path.isEmpty() && (name.equals("apiVersion") || name.equals("kind"))) {
                continue;
            }
            if (name.startsWith("$")) {
                throw new UnfitPatchException(path, "its directive \"" + name + "\" is not followed", entry.location());
            }
            result = merged(result, entry, AttributePath.member(path, name));
        }
        return result;
    }

    private Node.Mapping merged(Node.Mapping below, Node.Entry entry, String path) {
        @Nullable Node old = below.get(entry.name());
        if (path.equals("metadata.name") && old != null) {
            // It says whom the patch is for.
            return below;
        }
        boolean taken = Nodes.isNull(entry.value())
                || entry.value() instanceof Node.Mapping part && "delete".equals(Nodes.text(part.get(DIRECTIVE)));
        return taken
                ? Nodes.without(below, entry.name())
                : Nodes.with(below, entry.name(), value(old, entry.value(), entry.name(), path));
    }

    private Node value(@Nullable Node old, Node patch, String name, String path) {
        if (patch instanceof Node.Mapping mapping) {
            Node.Mapping below = old instanceof Node.Mapping own ? own : new Node.Mapping(List.of(), patch.location());
            return merged(below, mapping, path);
        }
        if (patch instanceof Node.Sequence list) {
            @Nullable String key = key(name, list);
            return key == null
                    ? list
                    : items(old instanceof Node.Sequence own ? own.items() : List.of(), list, key, path);
        }
        return patch;
    }

    private @Nullable String key(String name, Node.Sequence list) {
        @Nullable String key = name.equals("ports") ? portKey(list) : KEYS.get(name);
        boolean named =
                key != null && list.items().stream().allMatch(item -> Nodes.at(item, key) != null || isDirective(item));
        return byKeys && named ? key : null;
    }

    /** Ports of containers and of services. */
    private static String portKey(Node.Sequence list) {
        return list.items().stream().anyMatch(item -> Nodes.at(item, "containerPort") != null)
                ? "containerPort"
                : "port";
    }

    private static boolean isDirective(Node item) {
        return Nodes.at(item, DIRECTIVE) != null;
    }

    /** The items of the patch come first, then what it does not name, as kustomize has it. */
    private Node items(List<Node> below, Node.Sequence patch, String key, String path) {
        List<Node> rest = new ArrayList<>(below);
        List<Node> result = new ArrayList<>();
        for (Node item : patch.items()) {
            @Nullable String name = Nodes.scalarText(Nodes.at(item, key));
            @Nullable String directive = Nodes.text(Nodes.at(item, DIRECTIVE));
            if (name == null) {
                if (!"replace".equals(directive)) {
                    throw new UnfitPatchException(path, "a directive in a list is not followed", item.location());
                }
                rest.clear();
                continue;
            }
            int at = indexOf(rest, key, name);
            @Nullable Node old = at < 0 ? null : rest.get(at);
            rest.removeIf(one -> Objects.equals(Nodes.scalarText(Nodes.at(one, key)), name));
            if (old instanceof Node.Mapping own && item instanceof Node.Mapping change) {
                boolean taken = "delete".equals(directive);
                result.addAll(taken ? List.of() : List.of(merged(own, change, AttributePath.item(path, at))));
            } else if (!"delete".equals(directive)) {
                result.add(item);
            }
        }
        result.addAll(rest);
        return new Node.Sequence(result, patch.location());
    }

    private static int indexOf(List<Node> items, String key, String name) {
        for (int i = 0; i < items.size(); i++) {
            if (name.equals(Nodes.scalarText(Nodes.at(items.get(i), key)))) {
                return i;
            }
        }
        return -1;
    }
}
