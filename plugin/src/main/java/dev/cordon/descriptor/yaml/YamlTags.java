package dev.cordon.descriptor.yaml;

import dev.cordon.descriptor.Node;

/**
 * What tags mean that are a format's own, such as {@code !Ref} of CloudFormation and {@code !reset} of Compose. The tags
 * of YAML itself never get here.
 */
@FunctionalInterface
public interface YamlTags {

    /** For formats without tags of their own: the value stands, whatever its tag. */
    YamlTags IGNORED = (tag, node) -> node;

    /**
     * @param tag as it is written: {@code !Ref}
     * @param node what it stands before; a scalar without quotes is text
     * @return what takes its place
     */
    Node apply(String tag, Node node);
}
