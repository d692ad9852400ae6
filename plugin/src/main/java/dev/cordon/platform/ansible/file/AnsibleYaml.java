package dev.cordon.platform.ansible.file;

import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.yaml.YamlDescriptor;
import dev.cordon.descriptor.yaml.YamlWords;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.StringValue;

/**
 * YAML with the two tags that Ansible has: {@code !vault} before what is encrypted, and {@code !unsafe} before a text that is
 * no template whatever it looks like.
 */
public final class AnsibleYaml {

    /** How what Ansible Vault encrypts begins. */
    private static final String VAULT = "$ANSIBLE_VAULT;";

    private AnsibleYaml() {}

    public static Documents read(SourceFile source) {
        return YamlDescriptor.read(source, AnsibleYaml::tagged, YamlWords.PYTHON);
    }

    private static Node tagged(String tag, Node node) {
        if (!(node instanceof Node.Scalar scalar) || !(scalar.value() instanceof StringValue text)) {
            return node;
        }
        return switch (tag) {
            case "!vault", "!vault-encrypted" -> text(vault(text.value()), scalar);
            case "!unsafe" -> text(literal(text.value()), scalar);
            default -> node;
        };
    }

    /** Whatever stands behind the tag is a secret, even where it lacks the beginning that says so. */
    private static String vault(String text) {
        return text.stripLeading().startsWith(VAULT) ? text : VAULT + "1.1;AES256\n" + text;
    }

    /** The text as an expression that gives it. */
    private static String literal(String text) {
        boolean template = text.contains("{{") || text.contains("{%") || text.contains("{#");
        return template ? "{{ '" + text.replace("\\", "\\\\").replace("'", "\\'") + "' }}" : text;
    }

    private static Node text(String text, Node.Scalar at) {
        return new Node.Scalar(StringValue.of(text), at.location());
    }
}
