package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that every type has, and those that the type of queries has besides its own. */
final class Introspection {
    static final ObjectValue TYPE_NAME = field("__typename", Types.named("String", false), List.of());
    private static final ObjectValue SCHEMA = field("__schema", Types.named("__Schema", true), List.of());
    private static final ObjectValue TYPE = field(
            "__type", Types.named("__Type", false), List.of(field("name", Types.named("String", true), List.of())));

    private Introspection() {}

    static @Nullable ObjectValue rootField(String name) {
        return switch (name) {
            case "__schema" -> SCHEMA;
            case "__type" -> TYPE;
            default -> null;
        };
    }

    private static ObjectValue field(String name, ObjectValue type, List<ObjectValue> parameters) {
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Name", name);
        Nodes.put(node, "Arguments", parameters);
        node.put("Type", type);
        return node.build();
    }
}
