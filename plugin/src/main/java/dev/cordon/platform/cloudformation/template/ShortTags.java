package dev.cordon.platform.cloudformation.template;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.yaml.YamlTags;
import java.util.List;
import java.util.Set;

/** The short forms of YAML, {@code !Sub text}, written out as JSON does: {@code {"Fn::Sub": text}}. */
final class ShortTags implements YamlTags {

    private static final Set<String> WITHOUT_PREFIX = Set.of("Ref", "Condition");

    @Override
    public Node apply(String tag, Node node) {
        String word = tag.substring(1);
        String name = WITHOUT_PREFIX.contains(word) ? word : "Fn::" + word;
        return new Node.Mapping(List.of(new Node.Entry(name, node, node.location())), node.location());
    }
}
