package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Arguments are known, given once, and there where they are required. */
final class ArgumentRules implements Rule {
    private final Problems problems;

    ArgumentRules(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void field(Uses.Field field) {
        String name = Nodes.text(field.node(), "Name");
        checkUnique(field.node());
        if (field.definition() != null && field.parent() != null) {
            String label = "field \"" + Nodes.text(field.parent(), "Name") + "." + name + "\"";
            checkKnown(field.node(), field.definition(), label);
        }
        if (field.definition() != null) {
            checkRequired(field.node(), field.definition(), "Field \"" + name + "\"");
        }
    }

    @Override
    public void directive(Uses.Directive directive) {
        String name = "\"@" + Nodes.text(directive.node(), "Name") + "\"";
        checkUnique(directive.node());
        if (directive.definition() != null) {
            checkKnown(directive.node(), directive.definition(), "directive " + name);
            checkRequired(directive.node(), directive.definition(), "Directive " + name);
        }
    }

    private void checkKnown(ObjectValue owner, ObjectValue definition, String label) {
        List<ObjectValue> parameters = Nodes.list(definition, "Arguments");
        for (ObjectValue argument : Nodes.list(owner, "Arguments")) {
            String name = Nodes.text(argument, "Name");
            if (Nodes.named(parameters, name) == null) {
                List<String> known = parameters.stream()
                        .map(parameter -> Nodes.text(parameter, "Name"))
                        .toList();
                problems.add(
                        owner,
                        "Unknown argument \"" + name + "\" on " + label + "."
                                + Suggestions.quoted("Did you mean", name, known));
            }
        }
    }

    private void checkRequired(ObjectValue owner, ObjectValue definition, String label) {
        List<ObjectValue> given = Nodes.list(owner, "Arguments");
        for (ObjectValue parameter : Nodes.list(definition, "Arguments")) {
            ObjectValue type = SchemaChecks.typeOf(parameter);
            String name = Nodes.text(parameter, "Name");
            boolean required = Types.isNonNull(type) && Nodes.child(parameter, "DefaultValue") == null;
            if (required && Nodes.named(given, name) == null) {
                problems.add(
                        owner,
                        label + " argument \"" + name + "\" of type \"" + Types.render(type)
                                + "\" is required, but it was not provided.");
            }
        }
    }

    private void checkUnique(ObjectValue owner) {
        Set<String> seen = new HashSet<>();
        for (ObjectValue argument : Nodes.list(owner, "Arguments")) {
            String name = Nodes.text(argument, "Name");
            if (!seen.add(name)) {
                problems.add(owner, "There can be only one argument named \"" + name + "\".");
            }
        }
    }
}
