package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Variables are defined, used, and of a type that fits where they stand. */
final class VariableRules implements Rule {
    private final Schema schema;
    private final Problems problems;
    private final Set<String> used = new HashSet<>();
    private final Map<String, ObjectValue> undefined = new LinkedHashMap<>();

    VariableRules(Schema schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    @Override
    public void value(Uses.Value value) {
        if (Nodes.number(value.node(), "Kind") != ValueKind.VARIABLE.ordinal() || value.operation() == null) {
            return;
        }
        String name = Nodes.text(value.node(), "Raw");
        used.add(name);
        ObjectValue definition = null;
        for (ObjectValue variable : Nodes.list(value.operation(), "VariableDefinitions")) {
            definition = definition == null && Nodes.text(variable, "Variable").equals(name) ? variable : definition;
        }
        if (definition == null) {
            undefined.putIfAbsent(name, value.node());
        } else if (value.expected() != null) {
            checkPosition(value, definition, value.expected());
        }
    }

    private void checkPosition(Uses.Value value, ObjectValue definition, ObjectValue expected) {
        ObjectValue type = SchemaChecks.typeOf(definition);
        if (schema.type(Types.name(type)) == null) {
            return;
        }
        ObjectValue fallback = Nodes.child(definition, "DefaultValue");
        boolean defaulted = fallback != null && Nodes.number(fallback, "Kind") != ValueKind.NULL.ordinal();
        ObjectValue given = defaulted || value.hasDefault() ? Types.nonNull(type) : type;
        if (!Types.isCompatible(given, expected)) {
            problems.add(
                    value.node(),
                    "Variable \"$" + Nodes.text(value.node(), "Raw") + "\" of type \"" + Types.render(type)
                            + "\" used in position expecting type \"" + Types.render(expected) + "\".");
        }
    }

    @Override
    public void operation(ObjectValue operation) {
        String name = Nodes.text(operation, "Name");
        undefined.forEach((variable, node) -> problems.add(
                node,
                "Variable \"$" + variable + "\" is not defined"
                        + (name.isEmpty() ? "." : " by operation \"" + name + "\".")));
        for (ObjectValue variable : Nodes.list(operation, "VariableDefinitions")) {
            String called = Nodes.text(variable, "Variable");
            if (!used.contains(called)) {
                problems.add(
                        variable,
                        "Variable \"$" + called + "\" is never used"
                                + (name.isEmpty() ? "." : " in operation \"" + name + "\"."));
            }
        }
        used.clear();
        undefined.clear();
    }
}
