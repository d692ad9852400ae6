package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of each node: brings a tree that somebody has written into the form that reading a text gives. */
final class Shapes {
    static final String QUERY = "QueryDocument";
    static final String SCHEMA = "SchemaDocument";

    /** Each field with the kind of its value; {@code *} stands for a list. */
    private static final Map<String, Map<String, String>> FIELDS = Map.ofEntries(
            shape(QUERY, "Operations *Operation Fragments *Fragment"),
            shape(
                    "Operation",
                    "Operation text Name text VariableDefinitions *Variable Directives *Directive SelectionSet *Selection"),
            shape(
                    "Fragment",
                    "Name text VariableDefinition *Variable TypeCondition text Directives *Directive SelectionSet *Selection"),
            shape("Variable", "Variable text Type Type DefaultValue Value Directives *Directive Used flag"),
            shape("Field", "Alias text Name text Arguments *Argument Directives *Directive SelectionSet *Selection"),
            shape("Spread", "Name text Directives *Directive"),
            shape("Inline", "TypeCondition text Directives *Directive SelectionSet *Selection"),
            shape("Argument", "Name text Value Value"),
            shape("Value", "Raw text Children *Argument Kind number ExpectedTypeHasDefault flag"),
            shape("Directive", "Name text Arguments *Argument Location text"),
            shape("Type", "NamedType text Elem Type NonNull flag"),
            shape(
                    SCHEMA,
                    "Schema *Root SchemaExtension *Root Directives *DirectiveDefinition Definitions *Definition Extensions *Definition"),
            shape("Root", "Description text Directives *Directive OperationTypes *OperationType"),
            shape("OperationType", "Operation text Type text"),
            shape(
                    "DirectiveDefinition",
                    "Description text Name text Arguments *Parameter Locations *text IsRepeatable flag"),
            shape(
                    "Definition",
                    "Kind text Description text Name text Directives *Directive Interfaces *text Fields *FieldDefinition Types *text EnumValues *EnumValue BuiltIn flag"),
            shape(
                    "FieldDefinition",
                    "Description text Name text Arguments *Parameter DefaultValue Value Type Type Directives *Directive"),
            shape("Parameter", "Description text Name text DefaultValue Value Type Type Directives *Directive"),
            shape("EnumValue", "Description text Name text Directives *Directive"));

    private Shapes() {}

    private static Map.Entry<String, Map<String, String>> shape(String name, String fields) {
        Map<String, String> result = new LinkedHashMap<>();
        String[] words = fields.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            result.put(words[i], words[i + 1]);
        }
        return Map.entry(name, result);
    }

    /** The tree with every field that it must have, and without those that it may not show. */
    static ObjectValue complete(ObjectValue node, String shape) {
        ObjectBuilder result = Nodes.node();
        FIELDS.getOrDefault(shape, Map.of()).forEach((field, kind) -> {
            Value value = node.get(field);
            if (value == null || value == NullValue.NULL) {
                putDefault(result, field, kind);
            } else if (kind.startsWith("*")) {
                Nodes.put(result, field, list(field, kind.substring(1), value));
            } else {
                result.put(field, single(field, kind, value));
            }
        });
        return result.build();
    }

    private static void putDefault(ObjectBuilder node, String field, String kind) {
        switch (kind) {
            case "text" -> Nodes.put(node, field, "");
            case "flag" -> Nodes.put(node, field, false);
            case "number" -> node.put(field, NumberValue.ZERO);
            default -> {}
        }
    }

    private static List<Value> list(String field, String kind, Value value) {
        if (!(value instanceof ArrayValue array)) {
            throw wrong(field, value);
        }
        List<Value> result = new ArrayList<>();
        array.forEach(element -> result.add(single(field, kind, element)));
        return result;
    }

    private static Value single(String field, String kind, Value value) {
        boolean fits = switch (kind) {
            case "text" -> value instanceof StringValue;
            case "flag" -> value instanceof BooleanValue;
            case "number" -> value instanceof NumberValue number && number.isLong();
            default -> value instanceof ObjectValue;
        };
        if (!fits) {
            throw wrong(field, value);
        }
        return value instanceof ObjectValue node
                ? complete(node, kind.equals("Selection") ? selection(node) : kind)
                : value;
    }

    private static String selection(ObjectValue node) {
        if (node.get("Alias") != null) {
            return "Field";
        }
        return node.get("TypeCondition") != null || node.get("SelectionSet") != null ? "Inline" : "Spread";
    }

    private static GraphQlException wrong(String field, Value value) {
        return new GraphQlException(
                "cannot take " + value.kind().typeName() + " for the field " + field + " of a GraphQL document");
    }
}
