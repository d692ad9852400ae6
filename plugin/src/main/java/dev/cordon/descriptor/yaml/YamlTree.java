package dev.cordon.descriptor.yaml;

import dev.cordon.descriptor.Limits;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Copies the library's graph into a tree. An alias becomes a copy of what it names, so the copies are counted, and a node
 * that contains itself is refused.
 */
final class YamlTree {

    private final String path;
    private final YamlTags tags;
    private final YamlWords words;
    private final List<Problem> problems;
    private final Set<org.yaml.snakeyaml.nodes.Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;

    YamlTree(String path, YamlTags tags, YamlWords words, List<Problem> problems) {
        this.path = path;
        this.tags = tags;
        this.words = words;
        this.problems = problems;
    }

    /** Null for a document without content. */
    @Nullable
    Node document(org.yaml.snakeyaml.nodes.Node root) {
        Node document = convert(root);
        return document instanceof Node.Scalar scalar && scalar.value() == NullValue.NULL ? null : document;
    }

    Node convert(org.yaml.snakeyaml.nodes.Node node) {
        Location location = location(node);
        if (++nodes > Limits.NODES) {
            throw new ProblemException(YamlProblems.limit(
                    location, "the file expands to more than " + Limits.NODES + " values through its aliases"));
        }
        if (!open.add(node)) {
            throw new ProblemException(
                    YamlProblems.syntax(location, "invalid YAML: this value contains itself through an alias"));
        }
        try {
            Node copy = copy(node, location);
            String tag = node.getTag().getValue();
            return tag.startsWith("!") ? tags.apply(tag, copy) : copy;
        } finally {
            open.remove(node);
        }
    }

    Location location(org.yaml.snakeyaml.nodes.Node node) {
        return YamlProblems.location(path, node.getStartMark());
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    private Node copy(org.yaml.snakeyaml.nodes.Node node, Location location) {
        return switch (node.getNodeId()) {
            case scalar -> new Node.Scalar(scalar((ScalarNode) node), location);
            case sequence -> sequence((SequenceNode) node, location);
            case mapping -> new YamlMapping(this).convert((MappingNode) node, location);
            case anchor -> throw new IllegalStateException("the composer resolves anchors");
        };
    }

    private Node sequence(SequenceNode node, Location location) {
        List<Node> items = new ArrayList<>(node.getValue().size());
        for (org.yaml.snakeyaml.nodes.Node item : node.getValue()) {
            items.add(convert(item));
        }
        return new Node.Sequence(items, location);
    }

    Value scalar(ScalarNode node) {
        return PlainScalar.resolve(node.getTag(), node.getValue(), words);
    }

    String name(ScalarNode key) {
        if (words.keysAreTexts()) {
            return key.getValue();
        }
        Value value = scalar(key);
        return value instanceof StringValue text ? text.value() : value.toString();
    }
}
