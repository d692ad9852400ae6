package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.Nodes;
import dev.cordon.rego.value.NullValue;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What several builds of one object have in common; where they differ is unknown. */
final class Agreement {

    private final List<Unknown> unknowns;

    Agreement(List<Unknown> unknowns) {
        this.unknowns = unknowns;
    }

    Node.Mapping of(List<Node.Mapping> documents) {
        return mapping(documents, "");
    }

    private Node.Mapping mapping(List<Node.Mapping> all, String path) {
        Node.Mapping first = all.get(0);
        TreeSet<String> seen = new TreeSet<>();
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Mapping one : all) {
            for (Node.Entry entry : one.entries()) {
                if (seen.add(entry.name())) {
                    List<@Nullable Node> values = new ArrayList<>();
                    all.forEach(other -> values.add(other.get(entry.name())));
                    @Nullable Node common = common(values, AttributePath.member(path, entry.name()), entry);
                    if (common != null) {
                        entries.add(new Node.Entry(entry.name(), common, entry.location()));
                    }
                }
            }
        }
        return new Node.Mapping(entries, first.location());
    }

    private @Nullable Node common(List<@Nullable Node> values, String path, Node.Entry place) {
        List<Node> present = values.stream().filter(Objects::nonNull).toList();
        boolean everywhere = present.size() == values.size();
        if (everywhere && same(present)) {
            return present.get(0);
        }
        if (everywhere && present.stream().allMatch(Node.Mapping.class::isInstance)) {
            return mapping(present.stream().map(Node.Mapping.class::cast).toList(), path);
        }
        if (everywhere && present.stream().allMatch(Node.Sequence.class::isInstance)) {
            @Nullable
            Node list = list(present.stream().map(Node.Sequence.class::cast).toList(), path, place);
            if (list != null) {
                return list;
            }
        }
        unknowns.add(new Unknown(path, reason(values, path), place.location()));
        return null;
    }

    private static String reason(List<@Nullable Node> values, String path) {
        return switch (path) {
            case "metadata.namespace" -> "kustomizations put it into " + words(values) + "; check what they build";
            case "metadata.name" -> "kustomizations call it " + words(values) + "; check what they build";
            default -> "kustomizations give it different values";
        };
    }

    /** Null where the lists are not alike. */
    private @Nullable Node list(List<Node.Sequence> lists, String path, Node.Entry place) {
        int size = lists.get(0).items().size();
        if (lists.stream().anyMatch(list -> list.items().size() != size)) {
            return null;
        }
        List<Node> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int at = i;
            List<@Nullable Node> values = new ArrayList<>();
            lists.forEach(list -> values.add(list.items().get(at)));
            @Nullable Node common = common(values, AttributePath.item(path, i), place);
            items.add(common == null ? new Node.Scalar(NullValue.NULL, place.location()) : common);
        }
        return new Node.Sequence(items, lists.get(0).location());
    }

    private static boolean same(List<Node> nodes) {
        return nodes.stream().allMatch(node -> NodeValues.value(node).equals(NodeValues.value(nodes.get(0))));
    }

    private static String words(List<@Nullable Node> values) {
        TreeSet<String> words = new TreeSet<>();
        values.forEach(value -> words.add(value == null ? "default" : String.valueOf(Nodes.scalarText(value))));
        return String.join(" and ", words);
    }
}
