package dev.cordon.platform.cloudformation.template;

import dev.cordon.descriptor.Node;
import dev.cordon.rego.value.StringValue;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One template.
 *
 * @param path below the checked folder
 * @param name the path as ids and messages write it
 */
public record Template(Path path, String name, Node.Mapping document) {

    /** A section, such as {@code Resources}; without entries where there is none. */
    public Node.Mapping section(String section) {
        return document.get(section) instanceof Node.Mapping mapping
                ? mapping
                : new Node.Mapping(List.of(), document.location());
    }

    /** Names of the macros that change the template when it is deployed, in order. */
    public List<String> transforms() {
        return macros().stream().map(Template::macroName).toList();
    }

    /** The macros as the template calls them: a name, or an object with one. */
    public List<Node> macros() {
        @Nullable Node transform = document.get("Transform");
        return transform == null
                ? List.of()
                : transform instanceof Node.Sequence list ? list.items() : List.of(transform);
    }

    /** The same template with another document. */
    public Template with(Node.Mapping changed) {
        return new Template(path, name, changed);
    }

    public static String macroName(Node node) {
        @Nullable Node named = node instanceof Node.Mapping mapping ? mapping.get("Name") : node;
        return named instanceof Node.Scalar scalar && scalar.value() instanceof StringValue text
                ? text.value()
                : "(without a name)";
    }
}
