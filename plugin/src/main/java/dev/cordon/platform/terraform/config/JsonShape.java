package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.hcl.json.Shape;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names of Terraform's JSON syntax are blocks. What providers define is told by its look: an object is a nested
 * block unless its name is one that providers give to maps.
 */
enum JsonShape implements Shape {
    FILE,
    TERRAFORM,
    VARIABLE,
    ADDRESSES,
    MODULE,
    CHECK,
    DYNAMIC,
    NESTED;

    private static final Set<String> MAPS = Set.of(
            "tags",
            "tags_all",
            "tag",
            "labels",
            "annotations",
            "default_labels",
            "match_labels",
            "variables",
            "parameters",
            "settings",
            "app_settings",
            "data",
            "binary_data",
            "string_data",
            "triggers",
            "keepers",
            "input",
            "custom_attributes",
            "extra_config",
            "properties",
            "tag_bindings",
            "request_parameters",
            "dimensions",
            "node_selector");

    @Override
    public @Nullable Blocks blocks(String name, Node value) {
        return switch (this) {
            case FILE -> inFile(name);
            case TERRAFORM -> inTerraform(name);
            case VARIABLE -> name.equals("validation") ? new Blocks(0, ADDRESSES) : null;
            case CHECK ->
                switch (name) {
                    case "data" -> new Blocks(2, NESTED);
                    case "assert" -> new Blocks(0, ADDRESSES);
                    default -> null;
                };
            case DYNAMIC -> name.equals("content") ? new Blocks(0, NESTED) : null;
            case NESTED -> inResource(name, value);
            case MODULE, ADDRESSES -> null;
        };
    }

    @Override
    public Text text(String argument) {
        return switch (this) {
            // A default is a value and holds no expressions.
            case VARIABLE -> argument.equals("type") ? Text.EXPRESSION : Text.LITERAL;
            case MODULE -> argument.equals("source") || argument.equals("version") ? Text.LITERAL : Text.TEMPLATE;
            case ADDRESSES -> argument.equals("from") || argument.equals("to") ? Text.EXPRESSION : Text.TEMPLATE;
            default -> Text.TEMPLATE;
        };
    }

    private static @Nullable Blocks inFile(String name) {
        return switch (name) {
            case "resource", "data", "ephemeral" -> new Blocks(2, NESTED);
            case "provider" -> new Blocks(1, NESTED);
            case "module" -> new Blocks(1, MODULE);
            case "variable" -> new Blocks(1, VARIABLE);
            case "output" -> new Blocks(1, ADDRESSES);
            case "check" -> new Blocks(1, CHECK);
            case "locals", "moved", "import", "removed" -> new Blocks(0, ADDRESSES);
            case "terraform" -> new Blocks(0, TERRAFORM);
            default -> null;
        };
    }

    private static @Nullable Blocks inTerraform(String name) {
        return switch (name) {
            case "backend", "provider_meta" -> new Blocks(1, NESTED);
            case "cloud" -> new Blocks(0, NESTED);
            case "required_providers" -> new Blocks(0, ADDRESSES);
            default -> null;
        };
    }

    private static @Nullable Blocks inResource(String name, Node value) {
        return switch (name) {
            case "dynamic" -> new Blocks(1, DYNAMIC);
            case "provisioner" -> new Blocks(1, NESTED);
            case "lifecycle", "connection" -> new Blocks(0, NESTED);
            default -> !MAPS.contains(name) && value.accept(new LooksLikeBlocks()) ? new Blocks(0, NESTED) : null;
        };
    }

    /** An object, or a list of nothing but objects, whose names could be those of arguments. */
    private static final class LooksLikeBlocks implements Node.Visitor<Boolean> {
        @Override
        public Boolean scalar(Node.Scalar scalar) {
            return false;
        }

        @Override
        public Boolean sequence(Node.Sequence sequence) {
            return !sequence.items().isEmpty()
                    && sequence.items().stream()
                            .allMatch(item -> item instanceof Node.Mapping mapping && mapping.accept(this));
        }

        @Override
        public Boolean mapping(Node.Mapping mapping) {
            return mapping.entries().stream().noneMatch(entry -> entry.name().contains("${"));
        }
    }
}
