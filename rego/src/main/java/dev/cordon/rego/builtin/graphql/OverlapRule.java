package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields that answer under one name ask for the same. */
final class OverlapRule implements Rule {
    private static final int DEEPEST = 100;

    private final Schema schema;
    private final List<ObjectValue> fragments;
    private final Problems problems;

    OverlapRule(Schema schema, ObjectValue document, Problems problems) {
        this.schema = schema;
        this.fragments = Nodes.list(document, "Fragments");
        this.problems = problems;
    }

    /** A field with the type around it. */
    private record Asked(ObjectValue node, @Nullable ObjectValue parent) {
        String name() {
            return Nodes.text(node, "Name");
        }
    }

    @Override
    public void operation(ObjectValue operation) {
        ObjectValue root = schema.root(Nodes.text(operation, "Operation"));
        Map<String, List<Asked>> fields = new LinkedHashMap<>();
        collect(operation, root, fields, new HashSet<>());
        report(fields, 0);
    }

    /** Fields with the same answer are looked into together: what they select overlaps too. */
    private void report(Map<String, List<Asked>> fields, int depth) {
        fields.forEach((answer, asked) -> {
            Asked first = asked.get(0);
            for (Asked other : asked.subList(1, asked.size())) {
                String conflict = conflict(first, other);
                if (conflict != null) {
                    problems.add(
                            other.node(),
                            "Fields \"" + answer + "\" conflict because " + conflict
                                    + ". Use different aliases on the fields to fetch both if this was intentional.");
                }
            }
            Map<String, List<Asked>> inner = new LinkedHashMap<>();
            asked.forEach(each -> collect(each.node(), typeOf(each), inner, new HashSet<>()));
            if (depth < DEEPEST) {
                report(inner, depth + 1);
            }
        });
    }

    private @Nullable String conflict(Asked one, Asked other) {
        if (one.parent() == null || other.parent() == null) {
            return null;
        }
        boolean exclusive = !Nodes.text(one.parent(), "Name").equals(Nodes.text(other.parent(), "Name"))
                && Schema.kind(one.parent()).equals("OBJECT")
                && Schema.kind(other.parent()).equals("OBJECT");
        if (!exclusive && !one.name().equals(other.name())) {
            return "\"" + one.name() + "\" and \"" + other.name() + "\" are different fields";
        }
        if (!exclusive && !arguments(one).equals(arguments(other))) {
            return "they have differing arguments";
        }
        ObjectValue left = declared(one);
        ObjectValue right = declared(other);
        boolean differ = left != null && right != null && typesConflict(left, right);
        return differ
                ? "they return conflicting types \"" + Types.render(Objects.requireNonNull(left)) + "\" and \""
                        + Types.render(Objects.requireNonNull(right)) + "\""
                : null;
    }

    private static Map<String, String> arguments(Asked asked) {
        Map<String, String> result = new LinkedHashMap<>();
        for (ObjectValue argument : Nodes.list(asked.node(), "Arguments")) {
            ObjectValue value = Nodes.child(argument, "Value");
            result.put(Nodes.text(argument, "Name"), value == null ? "" : ValueRules.render(value));
        }
        return result;
    }

    private static @Nullable ObjectValue declared(Asked asked) {
        ObjectValue field =
                asked.parent() == null ? null : Nodes.named(Nodes.list(asked.parent(), "Fields"), asked.name());
        return field == null ? null : SchemaChecks.typeOf(field);
    }

    private @Nullable ObjectValue typeOf(Asked asked) {
        ObjectValue type = declared(asked);
        return type == null ? null : schema.type(Types.name(type));
    }

    private boolean typesConflict(ObjectValue left, ObjectValue right) {
        ObjectValue one = Types.element(left);
        ObjectValue other = Types.element(right);
        if ((one == null) != (other == null) || Types.isNonNull(left) != Types.isNonNull(right)) {
            return true;
        }
        if (one != null && other != null) {
            return typesConflict(one, other);
        }
        boolean leaf = !Schema.isComposite(schema.type(Types.name(left)))
                || !Schema.isComposite(schema.type(Types.name(right)));
        return leaf && !Types.name(left).equals(Types.name(right));
    }

    private void collect(
            ObjectValue owner, @Nullable ObjectValue parent, Map<String, List<Asked>> fields, Set<String> entered) {
        for (ObjectValue selection : Nodes.list(owner, "SelectionSet")) {
            String condition = Nodes.text(selection, "TypeCondition");
            if (selection.get("Alias") != null) {
                fields.computeIfAbsent(Nodes.text(selection, "Alias"), key -> new ArrayList<>())
                        .add(new Asked(selection, parent));
            } else if (selection.get("TypeCondition") != null) {
                collect(selection, condition.isEmpty() ? parent : schema.type(condition), fields, entered);
            } else if (entered.add(Nodes.text(selection, "Name"))) {
                ObjectValue fragment = Nodes.named(fragments, Nodes.text(selection, "Name"));
                if (fragment != null) {
                    collect(fragment, schema.type(Nodes.text(fragment, "TypeCondition")), fields, entered);
                }
            }
        }
    }
}
