package dev.cordon.descriptor.yaml;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One mapping: keys as text, duplicates refused, {@code <<} merged below what the mapping says itself. */
final class YamlMapping {

    private final YamlTree tree;
    private final Map<String, Node.Entry> own = new LinkedHashMap<>();
    private final List<Node.Mapping> merged = new ArrayList<>();

    YamlMapping(YamlTree tree) {
        this.tree = tree;
    }

    Node convert(MappingNode mapping, Location location) {
        for (NodeTuple tuple : mapping.getValue()) {
            add(tuple);
        }
        for (Node.Mapping source : merged) {
            for (Node.Entry entry : source.entries()) {
                own.putIfAbsent(entry.name(), entry);
            }
        }
        return new Node.Mapping(List.copyOf(own.values()), location);
    }

    private void add(NodeTuple tuple) {
        Location location = tree.location(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            tree.report(YamlProblems.syntax(location, "invalid YAML: a list or mapping cannot be a key"));
            return;
        }
        Node value = tree.convert(tuple.getValueNode());
        if (isMerge(key)) {
            merge(value);
            return;
        }
        String name = tree.name(key);
        if (name.indexOf('\0') >= 0) {
            tree.report(YamlProblems.syntax(location, "invalid YAML: a key cannot hold the character U+0000"));
            return;
        }
        if (own.putIfAbsent(name, new Node.Entry(name, value, location)) != null) {
            tree.report(YamlProblems.syntax(location, "invalid YAML: the key \"" + name + "\" is there twice"));
        }
    }

    private void merge(Node value) {
        if (value instanceof Node.Mapping mapping) {
            merged.add(mapping);
        } else if (value instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::merge);
        } else {
            tree.report(
                    YamlProblems.syntax(value.location(), "invalid YAML: only a mapping can be merged with \"<<\""));
        }
    }

    private static boolean isMerge(ScalarNode key) {
        return key.getTag().equals(Tag.MERGE) || key.getTag().equals(KeepPlain.PLAIN) && "<<".equals(key.getValue());
    }
}
