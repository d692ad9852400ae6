package dev.cordon.descriptor.hcl.json;

import dev.cordon.descriptor.Node;
import org.jspecify.annotations.Nullable;

/** What the names in a body mean, which the native syntax shows by itself. */
public interface Shape {

    /** How the texts of an argument are to be read. */
    enum Text {
        /** As a template with expressions in it: the rule. */
        TEMPLATE,
        /** As it stands. */
        LITERAL,
        /** As one expression: a type, an address. */
        EXPRESSION
    }

    /**
     * Blocks of one type.
     *
     * @param labels how many of them a block has; each is a level of objects in JSON
     * @param inside of the blocks
     */
    record Blocks(int labels, Shape inside) {}

    /** What the name introduces; null where it is an argument. */
    @Nullable
    Blocks blocks(String name, Node value);

    Text text(String argument);
}
