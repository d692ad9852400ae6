package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.ArrayList;
import java.util.List;

/** Fields exist, and have sub-fields just where their type has. */
final class FieldRules implements Rule {
    private final Schema schema;
    private final Problems problems;

    FieldRules(Schema schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    @Override
    public void field(Uses.Field field) {
        ObjectValue parent = field.parent();
        if (field.definition() == null) {
            if (parent != null) {
                unknown(field.node(), parent);
            }
            return;
        }
        ObjectValue type = SchemaChecks.typeOf(field.definition());
        ObjectValue definition = schema.type(Types.name(type));
        if (parent != null && definition != null) {
            checkLeaf(field.node(), type, definition);
        }
    }

    private void unknown(ObjectValue node, ObjectValue parent) {
        String name = Nodes.text(node, "Name");
        List<String> holders = holders(parent, name);
        String hint = holders.isEmpty()
                ? Suggestions.quoted("Did you mean", name, fieldNames(parent))
                : Suggestions.sentence("Did you mean to use an inline fragment on", holders);
        problems.add(
                node, "Cannot query field \"" + name + "\" on type \"" + Nodes.text(parent, "Name") + "\"." + hint);
    }

    /** The types which something of an abstract type may be and that have the field. */
    private List<String> holders(ObjectValue parent, String field) {
        List<String> result = new ArrayList<>();
        if (Schema.kind(parent).equals("OBJECT")) {
            return result;
        }
        for (String name : schema.possibleTypes(Nodes.text(parent, "Name"))) {
            ObjectValue type = schema.type(name);
            if (type != null && Nodes.named(Nodes.list(type, "Fields"), field) != null) {
                result.add('"' + name + '"');
            }
        }
        return result;
    }

    private static List<String> fieldNames(ObjectValue type) {
        return Nodes.list(type, "Fields").stream()
                .map(field -> Nodes.text(field, "Name"))
                .toList();
    }

    private void checkLeaf(ObjectValue node, ObjectValue type, ObjectValue definition) {
        boolean composite = Schema.isComposite(definition);
        boolean selects = !Nodes.list(node, "SelectionSet").isEmpty();
        String name = Nodes.text(node, "Name");
        if (!composite && selects) {
            problems.add(
                    node,
                    "Field \"" + name + "\" must not have a selection since type \"" + Nodes.text(definition, "Name")
                            + "\" has no subfields.");
        } else if (composite && !selects) {
            problems.add(
                    node,
                    "Field \"" + name + "\" of type \"" + Types.render(type)
                            + "\" must have a selection of subfields. Did you mean \"" + name + " { ... }\"?");
        }
    }
}
