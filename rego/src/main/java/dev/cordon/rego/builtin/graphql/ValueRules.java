package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Values are of the type that is expected where they stand. */
final class ValueRules implements Rule {
    private static final Set<String> SCALARS = Set.of("Int", "Float", "String", "Boolean", "ID");

    private final Schema schema;
    private final Problems problems;

    ValueRules(Schema schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    @Override
    public void value(Uses.Value value) {
        ValueKind kind = kind(value.node());
        if (kind == ValueKind.OBJECT) {
            checkUniqueFields(value.node());
        }
        ObjectValue expected = value.expected();
        ObjectValue type = expected == null ? null : schema.type(Types.name(expected));
        if (type == null || expected == null) {
            return;
        }
        String name = Nodes.text(type, "Name");
        if (!Schema.kind(type).equals("SCALAR") || SCALARS.contains(name)) {
            check(value.node(), kind, expected, type, name);
        }
    }

    static ValueKind kind(ObjectValue value) {
        int kind = Nodes.number(value, "Kind");
        return kind >= 0 && kind < ValueKind.values().length ? ValueKind.values()[kind] : ValueKind.NULL;
    }

    private void check(ObjectValue node, ValueKind kind, ObjectValue expected, ObjectValue type, String name) {
        boolean fits = switch (kind) {
            case NULL -> !Types.isNonNull(expected);
            case LIST -> Types.element(expected) != null;
            case INT -> Set.of("Int", "Float", "ID").contains(name);
            case FLOAT -> name.equals("Float");
            case STRING, BLOCK -> Set.of("String", "ID").contains(name);
            case BOOLEAN -> name.equals("Boolean");
            case ENUM -> isEnumValue(type, Nodes.text(node, "Raw"));
            case OBJECT, VARIABLE -> true;
        };
        if (!fits) {
            problems.add(node, message(node, kind, expected, type));
        }
        if (kind == ValueKind.OBJECT) {
            checkFields(node, type);
        }
    }

    private static boolean isEnumValue(ObjectValue type, String raw) {
        return Schema.kind(type).equals("ENUM") && Nodes.named(Nodes.list(type, "EnumValues"), raw) != null;
    }

    private static List<String> enumValues(ObjectValue type) {
        return Nodes.list(type, "EnumValues").stream()
                .map(value -> Nodes.text(value, "Name"))
                .toList();
    }

    private static String message(ObjectValue node, ValueKind kind, ObjectValue expected, ObjectValue type) {
        String raw = Nodes.text(node, "Raw");
        String lead = "Did you mean the enum value";
        boolean isEnum = Schema.kind(type).equals("ENUM");
        if (kind == ValueKind.NULL) {
            return "Expected value of type \"" + Types.render(expected) + "\", found " + render(node) + ".";
        }
        if (isEnum && kind == ValueKind.ENUM) {
            return "Value \"" + raw + "\" does not exist in \"" + Types.render(expected) + "\" enum."
                    + Suggestions.quoted(lead, raw, enumValues(type));
        }
        if (isEnum && (kind == ValueKind.STRING || kind == ValueKind.BLOCK)) {
            return "Enum \"" + Types.render(expected) + "\" cannot represent non-enum value: " + render(node) + "."
                    + Suggestions.quoted(lead, raw, enumValues(type));
        }
        return unexpected(node, expected, isEnum);
    }

    private static String unexpected(ObjectValue node, ObjectValue expected, boolean isEnum) {
        String shown = render(node);
        return switch (Types.render(expected)) {
            case "Int", "Int!" ->
                isTooLong(node)
                        ? "Int cannot represent non 32-bit signed integer value: " + shown
                        : "Int cannot represent non-integer value: " + shown;
            case "String", "String!", "[String]" -> "String cannot represent a non string value: " + shown;
            case "Boolean", "Boolean!" -> "Boolean cannot represent a non boolean value: " + shown;
            case "Float", "Float!" -> "Float cannot represent non numeric value: " + shown;
            case "ID", "ID!" -> "ID cannot represent a non-string and non-integer value: " + shown;
            default ->
                isEnum
                        ? "Enum \"" + Types.render(expected) + "\" cannot represent non-enum value: " + shown + "."
                        : "Expected value of type \"" + Types.render(expected) + "\", found " + shown + ".";
        };
    }

    private static boolean isTooLong(ObjectValue node) {
        String raw = Nodes.text(node, "Raw");
        return raw.matches("-?[0-9]+") && new BigInteger(raw).bitLength() > 31;
    }

    private void checkFields(ObjectValue node, ObjectValue type) {
        List<ObjectValue> given = Nodes.list(node, "Children");
        List<ObjectValue> fields = Nodes.list(type, "Fields");
        String name = Nodes.text(type, "Name");
        for (ObjectValue field : fields) {
            ObjectValue of = SchemaChecks.typeOf(field);
            String called = Nodes.text(field, "Name");
            boolean required = Types.isNonNull(of) && Nodes.child(field, "DefaultValue") == null;
            if (required && Nodes.named(given, called) == null) {
                problems.add(
                        node,
                        "Field \"" + name + "." + called + "\" of required type \"" + Types.render(of)
                                + "\" was not provided.");
            }
        }
        for (ObjectValue field : given) {
            String called = Nodes.text(field, "Name");
            if (Nodes.named(fields, called) == null) {
                List<String> known =
                        fields.stream().map(each -> Nodes.text(each, "Name")).toList();
                problems.add(
                        field,
                        "Field \"" + called + "\" is not defined by type \"" + name + "\"."
                                + Suggestions.quoted("Did you mean", called, known));
            }
        }
    }

    private void checkUniqueFields(ObjectValue node) {
        Set<String> seen = new HashSet<>();
        for (ObjectValue field : Nodes.list(node, "Children")) {
            String name = Nodes.text(field, "Name");
            if (!seen.add(name)) {
                problems.add(field, "There can be only one input field named \"" + name + "\".");
            }
        }
    }

    /** A value as GraphQL writes it. */
    static String render(ObjectValue node) {
        String raw = Nodes.text(node, "Raw");
        return switch (kind(node)) {
            case VARIABLE -> "$" + raw;
            case STRING, BLOCK -> Nodes.quoted(raw);
            case LIST -> renderChildren(node, "[", "]");
            case OBJECT -> renderChildren(node, "{", "}");
            default -> raw;
        };
    }

    private static String renderChildren(ObjectValue node, String open, String close) {
        return Nodes.list(node, "Children").stream()
                .map(child -> {
                    ObjectValue value = Nodes.child(child, "Value");
                    String name = Nodes.text(child, "Name");
                    return (name.isEmpty() ? "" : name + ":") + (value == null ? "" : render(value));
                })
                .collect(Collectors.joining(",", open, close));
    }
}
