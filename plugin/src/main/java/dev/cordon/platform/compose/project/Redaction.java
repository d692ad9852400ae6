package dev.cordon.platform.compose.project;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.SecretNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out what must reach no report and no policy: the values of the environment, commands, which hold passwords as
 * often as not, and whatever has the name of a secret.
 */
final class Redaction {

    /** Of which the names stay. */
    private static final Set<String> NAMES_ONLY = Set.of("environment", "args");

    /** Of which nothing stays but that it is there. */
    private static final Set<String> HIDDEN = Set.of(
            "command",
            "entrypoint",
            "test",
            "post_start",
            "pre_stop",
            "content",
            "dockerfile_inline",
            "options",
            "ssh");

    private Redaction() {}

    /** Whether a field is hidden as a whole; the options of a logging driver are needed, and read one by one. */
    static boolean hides(String path, String name) {
        boolean logging = name.equals("options") && path.equals("logging");
        return HIDDEN.contains(name) && !logging || SecretNames.isSecret(name) && !isStructure(path, name);
    }

    /** Sections of Compose that only sound like secrets. */
    private static boolean isStructure(String path, String name) {
        return name.equals("secrets") || name.equals("credential_spec") || path.isEmpty() && name.equals("secret");
    }

    static boolean keepsNamesOnly(String name) {
        return NAMES_ONLY.contains(name);
    }

    /** The names alone, in the order of the file. */
    static Node names(Node.Mapping values) {
        List<Node> names = new ArrayList<>();
        values.entries().forEach(entry -> names.add(new Node.Scalar(StringValue.of(entry.name()), entry.location())));
        return new Node.Sequence(names, values.location());
    }

    /** A text without the passwords in it. */
    static Node.Scalar withoutSecrets(Node.Scalar scalar) {
        String text = Nodes.text(scalar);
        return text == null ? scalar : Nodes.scalar(SecretNames.withoutSecrets(text), scalar);
    }
}
