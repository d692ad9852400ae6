package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Operations have a root, names of their own, variables that can be given, and subscriptions one field. */
final class OperationRules implements Rule {
    private final Schema schema;
    private final ObjectValue document;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    OperationRules(Schema schema, ObjectValue document, Problems problems) {
        this.schema = schema;
        this.document = document;
        this.problems = problems;
    }

    @Override
    public void variable(ObjectValue variable) {
        ObjectValue type = SchemaChecks.typeOf(variable);
        ObjectValue definition = schema.type(Types.name(type));
        if (definition == null) {
            problems.add(variable, "Unknown type \"" + Types.name(type) + "\".");
        } else if (!Schema.isInput(definition)) {
            problems.add(
                    variable,
                    "Variable \"$" + Nodes.text(variable, "Variable") + "\" cannot be non-input type \""
                            + Types.render(type) + "\".");
        }
    }

    @Override
    public void operation(ObjectValue operation) {
        String kind = Nodes.text(operation, "Operation");
        String name = Nodes.text(operation, "Name");
        if (schema.root(kind) == null) {
            problems.add(operation, "Schema does not support operation type \"" + kind + "\"");
        }
        if (name.isEmpty() && Nodes.list(document, "Operations").size() > 1) {
            problems.add(operation, "This anonymous operation must be the only defined operation.");
        }
        if (!seen.add(name)) {
            problems.add(operation, "There can be only one operation named \"" + name + "\".");
        }
        checkVariableNames(operation);
        if (kind.equals("subscription")) {
            checkSubscription(operation, name);
        }
    }

    private void checkVariableNames(ObjectValue operation) {
        Set<String> names = new HashSet<>();
        for (ObjectValue variable : Nodes.list(operation, "VariableDefinitions")) {
            String name = Nodes.text(variable, "Variable");
            if (!names.add(name)) {
                problems.add(variable, "There can be only one variable named \"$" + name + "\".");
            }
        }
    }

    private void checkSubscription(ObjectValue operation, String name) {
        Set<String> fields = new LinkedHashSet<>();
        collect(operation, fields, new HashSet<>());
        String label = name.isEmpty() ? "Anonymous Subscription" : "Subscription \"" + name + "\"";
        if (fields.size() > 1) {
            problems.add(operation, label + " must select only one top level field.");
        }
        if (fields.stream().anyMatch(field -> field.startsWith("__"))) {
            problems.add(operation, label + " must not select an introspection top level field.");
        }
    }

    private void collect(ObjectValue owner, Set<String> fields, Set<String> entered) {
        List<ObjectValue> fragments = Nodes.list(document, "Fragments");
        for (ObjectValue selection : Nodes.list(owner, "SelectionSet")) {
            String name = Nodes.text(selection, "Name");
            ObjectValue fragment = Nodes.named(fragments, name);
            if (selection.get("Alias") != null) {
                fields.add(name);
            } else if (selection.get("TypeCondition") != null) {
                collect(selection, fields, entered);
            } else if (fragment != null && entered.add(name)) {
                collect(fragment, fields, entered);
            }
        }
    }
}
