package dev.cordon.platform.arm.template;

import dev.cordon.descriptor.Node;
import dev.cordon.rego.value.StringValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One template; a nested one stands in the file of the one around it.
 *
 * @param path below the checked folder
 * @param name the path as ids and messages write it
 */
public record Template(Path path, String name, Node.Mapping document) {

    /** A section, such as {@code parameters}; without entries where there is none. */
    public Node.Mapping section(String section) {
        return document.get(section) instanceof Node.Mapping mapping
                ? mapping
                : new Node.Mapping(List.of(), document.location());
    }

    /** The schema that it names, in small letters; empty where it names none. */
    public String schema() {
        return textOf(document.get("$schema")).toLowerCase(Locale.ROOT);
    }

    /** Whether Bicep wrote it. */
    boolean isCompiled() {
        return section("metadata").get("_generator") instanceof Node.Mapping generator
                && textOf(generator.get("name")).equals("bicep");
    }

    /** The text of a node; empty where it is none. */
    public static String textOf(@Nullable Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() instanceof StringValue text ? text.value() : "";
    }
}
