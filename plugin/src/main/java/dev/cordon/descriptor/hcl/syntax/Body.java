package dev.cordon.descriptor.hcl.syntax;

import dev.cordon.rego.source.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in a file or between the braces of a block; attributes and blocks each in the order of the text. */
public record Body(List<Attribute> attributes, List<Block> blocks, Span span) {

    public Body {
        attributes = List.copyOf(attributes);
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(span);
    }

    /** The value of an attribute, or null where there is none. */
    public @Nullable Expression get(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return attribute.value();
            }
        }
        return null;
    }

    /** The blocks of a type. */
    public List<Block> blocks(String type) {
        return blocks.stream().filter(block -> block.type().equals(type)).toList();
    }

    /** {@code name = value}. */
    public record Attribute(String name, Expression value, Span nameSpan, Span span) {}

    /**
     * {@code type "label" { body }}.
     *
     * @param header from the type to the last label
     */
    public record Block(String type, List<String> labels, Body body, Span header, Span span) {
        public Block {
            labels = List.copyOf(labels);
        }
    }
}
