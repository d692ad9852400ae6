package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the operations of a query, with the fragments that they spread, and then through the fragments alone. */
final class QueryWalk {
    private static final String TYPE_NAME = "__typename";

    private final Schema schema;
    private final ObjectValue document;
    private final List<Rule> rules;
    private final Set<String> entered = new HashSet<>();
    private @Nullable ObjectValue operation;

    QueryWalk(Schema schema, ObjectValue document, List<Rule> rules) {
        this.schema = schema;
        this.document = document;
        this.rules = rules;
    }

    void walk() {
        for (ObjectValue each : Nodes.list(document, "Operations")) {
            entered.clear();
            operation(each);
        }
        for (ObjectValue fragment : Nodes.list(document, "Fragments")) {
            entered.clear();
            directives(Nodes.list(fragment, "Directives"), "FRAGMENT_DEFINITION");
            selections(schema.type(Nodes.text(fragment, "TypeCondition")), fragment);
            tell(rule -> rule.fragment(fragment));
        }
    }

    private void tell(Consumer<Rule> event) {
        rules.forEach(event);
    }

    private void operation(ObjectValue each) {
        operation = each;
        List<ObjectValue> variables = Nodes.list(each, "VariableDefinitions");
        variables.forEach(variable -> tell(rule -> rule.variable(variable)));
        for (ObjectValue variable : variables) {
            ObjectValue fallback = Nodes.child(variable, "DefaultValue");
            if (fallback != null) {
                value(fallback, SchemaChecks.typeOf(variable), false);
            }
            directives(Nodes.list(variable, "Directives"), "VARIABLE_DEFINITION");
        }
        String kind = Nodes.text(each, "Operation");
        directives(Nodes.list(each, "Directives"), kind.toUpperCase(Locale.ROOT));
        selections(schema.root(kind), each);
        tell(rule -> rule.operation(each));
        operation = null;
    }

    private void directives(List<ObjectValue> directives, String location) {
        for (ObjectValue directive : directives) {
            ObjectValue definition = schema.directive(Nodes.text(directive, "Name"));
            arguments(directive, definition);
            tell(rule -> rule.directive(new Uses.Directive(directive, definition, location)));
        }
        tell(rule -> rule.directives(directives));
    }

    private void arguments(ObjectValue owner, @Nullable ObjectValue definition) {
        for (ObjectValue argument : Nodes.list(owner, "Arguments")) {
            ObjectValue parameter = definition == null
                    ? null
                    : Nodes.named(Nodes.list(definition, "Arguments"), Nodes.text(argument, "Name"));
            ObjectValue value = Nodes.child(argument, "Value");
            if (value != null) {
                value(
                        value,
                        parameter == null ? null : SchemaChecks.typeOf(parameter),
                        parameter != null && Nodes.child(parameter, "DefaultValue") != null);
            }
        }
    }

    private void value(ObjectValue value, @Nullable ObjectValue expected, boolean hasDefault) {
        int kind = Nodes.number(value, "Kind");
        for (ObjectValue child : Nodes.list(value, "Children")) {
            ObjectValue inner = Nodes.child(child, "Value");
            if (inner != null && kind == ValueKind.OBJECT.ordinal()) {
                ObjectValue type = expected == null ? null : schema.type(Types.name(expected));
                ObjectValue field =
                        type == null ? null : Nodes.named(Nodes.list(type, "Fields"), Nodes.text(child, "Name"));
                value(
                        inner,
                        field == null ? null : SchemaChecks.typeOf(field),
                        field != null && Nodes.child(field, "DefaultValue") != null);
            } else if (inner != null) {
                value(inner, expected == null ? null : Types.element(expected), false);
            }
        }
        tell(rule -> rule.value(new Uses.Value(value, expected, hasDefault, operation)));
    }

    private void selections(@Nullable ObjectValue parent, ObjectValue owner) {
        for (ObjectValue selection : Nodes.list(owner, "SelectionSet")) {
            if (selection.get("Alias") != null) {
                field(parent, selection);
            } else if (selection.get("TypeCondition") != null) {
                inline(parent, selection);
            } else {
                spread(parent, selection);
            }
        }
    }

    private void field(@Nullable ObjectValue parent, ObjectValue node) {
        ObjectValue definition = fieldDefinition(parent, Nodes.text(node, "Name"));
        arguments(node, definition);
        directives(Nodes.list(node, "Directives"), "FIELD");
        selections(definition == null ? null : schema.type(Types.name(SchemaChecks.typeOf(definition))), node);
        tell(rule -> rule.field(new Uses.Field(node, definition, parent)));
    }

    /** The definition of a field, those included that every type and the type of queries have. */
    private @Nullable ObjectValue fieldDefinition(@Nullable ObjectValue parent, String name) {
        if (name.equals(TYPE_NAME)) {
            return Introspection.TYPE_NAME;
        }
        if (parent == null) {
            return null;
        }
        ObjectValue found = Nodes.named(Nodes.list(parent, "Fields"), name);
        return found == null && schema.isRoot("query", parent) ? Introspection.rootField(name) : found;
    }

    private void inline(@Nullable ObjectValue parent, ObjectValue node) {
        String condition = Nodes.text(node, "TypeCondition");
        directives(Nodes.list(node, "Directives"), "INLINE_FRAGMENT");
        selections(condition.isEmpty() ? parent : schema.type(condition), node);
        tell(rule -> rule.inlineFragment(new Uses.Spread(node, null, parent)));
    }

    private void spread(@Nullable ObjectValue parent, ObjectValue node) {
        ObjectValue definition = Nodes.named(Nodes.list(document, "Fragments"), Nodes.text(node, "Name"));
        directives(Nodes.list(node, "Directives"), "FRAGMENT_SPREAD");
        if (definition != null && entered.add(Nodes.text(definition, "Name"))) {
            selections(schema.type(Nodes.text(definition, "TypeCondition")), definition);
        }
        tell(rule -> rule.spread(new Uses.Spread(node, definition, parent)));
    }
}
