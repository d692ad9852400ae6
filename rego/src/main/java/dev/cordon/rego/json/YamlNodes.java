package dev.cordon.rego.json;

import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns composed YAML nodes into values, within a budget: aliases can stand for more nodes than memory holds. */
final class YamlNodes {
    private static final int MOST_NODES = 10_000_000;
    private static final String MERGE = "<<";

    private final SourceFile file;
    private final Function<String, @Nullable Value> scalars;
    private final boolean repeatsKeys;
    private final Set<Node> ancestors = new HashSet<>();
    private int nodes;

    /**
     * Makes nodes of a file into values.
     *
     * @param scalars what a plain scalar means; null if JSON has nothing like it
     * @param repeatsKeys whether a key may be repeated; then its last value counts
     */
    YamlNodes(SourceFile file, Function<String, @Nullable Value> scalars, boolean repeatsKeys) {
        this.file = file;
        this.scalars = scalars;
        this.repeatsKeys = repeatsKeys;
    }

    Value toValue(Node node) {
        if (++nodes > MOST_NODES) {
            throw problem(node, "aliases expand to more than " + MOST_NODES + " nodes");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (!ancestors.add(node)) {
            throw problem(node, "an alias refers to a node that contains it");
        }
        Value result = node instanceof SequenceNode sequence ? array(sequence) : object((MappingNode) node);
        ancestors.remove(node);
        return result;
    }

    private Value scalar(ScalarNode node) {
        if (node.isPlain()) {
            Value value = scalars.apply(node.getValue());
            if (value == null) {
                throw problem(node, "the value " + node.getValue() + " has no JSON equivalent");
            }
            return value;
        }
        return StringValue.of(node.getValue());
    }

    private Value array(SequenceNode node) {
        List<Value> elements = new ArrayList<>();
        for (Node element : node.getValue()) {
            elements.add(toValue(element));
        }
        return ArrayValue.of(elements);
    }

    private ObjectValue object(MappingNode node) {
        ObjectBuilder merged = ObjectValue.builder();
        ObjectBuilder own = ObjectValue.builder();
        for (NodeTuple entry : node.getValue()) {
            if (isMerge(entry.getKeyNode())) {
                merge(entry.getValueNode(), merged);
            } else {
                putOwn(entry, own);
            }
        }
        return merged.size() == 0 ? own.build() : merged.putAll(own.build()).build();
    }

    private void putOwn(NodeTuple entry, ObjectBuilder target) {
        StringValue key = key(entry.getKeyNode());
        if (!repeatsKeys && target.get(key) != null) {
            throw problem(entry.getKeyNode(), "duplicate key " + key);
        }
        target.put(key, toValue(entry.getValueNode()));
    }

    /** JSON has string keys only: scalars become their text, anything else is refused. */
    private StringValue key(Node node) {
        if (!(node instanceof ScalarNode)) {
            throw problem(node, "a key must be a scalar");
        }
        Value key = toValue(node);
        return key instanceof StringValue string ? string : StringValue.of(key.toString());
    }

    private static boolean isMerge(Node key) {
        return key instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().equals(MERGE);
    }

    private void merge(Node node, ObjectBuilder target) {
        List<Node> sources = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        for (Node source : sources) {
            if (!(source instanceof MappingNode)) {
                throw problem(source, "only a mapping can be merged");
            }
            ((ObjectValue) toValue(source)).forEach((key, value) -> {
                if (target.get(key) == null) {
                    target.put(key, value);
                }
            });
        }
    }

    private JsonException problem(Node node, String message) {
        return new JsonException(YamlReader.error(file, message, node.getStartMark()));
    }
}
