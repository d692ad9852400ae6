package dev.cordon.rego.json;

import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns composed YAML nodes into values, within a budget: aliases can stand for more nodes than memory holds. */
final class YamlNodes {
    private static final String BINARY = Tag.BINARY.getValue();
    /** The tags of scalars that are read for what they mean, also in quotes; any other tag makes a text of what stands there. */
    private static final Set<String> RESOLVED = Set.of(
            Tag.BOOL.getValue(),
            Tag.INT.getValue(),
            Tag.FLOAT.getValue(),
            Tag.NULL.getValue(),
            Tag.TIMESTAMP.getValue());

    private static final int MOST_NODES = 10_000_000;
    private static final String MERGE = "<<";

    private final SourceFile file;
    private final YamlRules rules;
    private final Set<Node> ancestors = new HashSet<>();
    private int nodes;

    /** Makes nodes of a file into values. */
    YamlNodes(SourceFile file, YamlRules rules) {
        this.file = file;
        this.rules = rules;
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
        String tag = tag(node);
        if (tag.equals(BINARY)) {
            return binary(node);
        }
        boolean resolves = tag.isEmpty() ? node.isPlain() : RESOLVED.contains(tag);
        if (resolves) {
            Value value = rules.scalars().apply(node.getValue());
            if (value == null) {
                throw problem(node, "the value " + node.getValue() + " has no JSON equivalent");
            }
            return value;
        }
        return StringValue.of(node.getValue());
    }

    /** The tag that is written before a scalar, or nothing; it stands before or behind an anchor. */
    private String tag(ScalarNode node) {
        String text = file.text();
        int at = text.offsetByCodePoints(0, node.getStartMark().getIndex());
        if (at < text.length() && text.charAt(at) == '&') {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        boolean isWritten = at < text.length() && text.charAt(at) == '!';
        boolean isAlone = isWritten && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        return isAlone ? "!" : isWritten ? node.getTag().getValue() : "";
    }

    private Value binary(ScalarNode node) {
        try {
            byte[] content = Base64.getMimeDecoder().decode(node.getValue());
            return StringValue.of(new String(content, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            throw problem(node, "!!binary value contains invalid base64 data");
        }
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
        if (!rules.repeatsKeys() && target.get(key) != null) {
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
        if (key == NullValue.NULL && rules.isVersion11()) {
            throw problem(node, "unsupported map key of type null");
        }
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
