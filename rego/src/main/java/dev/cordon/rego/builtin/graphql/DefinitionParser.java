package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.builtin.graphql.Token.Kind;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The definitions of types, directives and schemas. */
final class DefinitionParser {
    private static final Map<String, String> KINDS = Map.of(
            "scalar", "SCALAR",
            "type", "OBJECT",
            "interface", "INTERFACE",
            "union", "UNION",
            "enum", "ENUM",
            "input", "INPUT_OBJECT");
    private static final Set<String> LOCATIONS = Set.of(
            "QUERY",
            "MUTATION",
            "SUBSCRIPTION",
            "FIELD",
            "FRAGMENT_DEFINITION",
            "FRAGMENT_SPREAD",
            "INLINE_FRAGMENT",
            "VARIABLE_DEFINITION",
            "SCHEMA",
            "SCALAR",
            "OBJECT",
            "FIELD_DEFINITION",
            "ARGUMENT_DEFINITION",
            "INTERFACE",
            "UNION",
            "ENUM",
            "ENUM_VALUE",
            "INPUT_OBJECT",
            "INPUT_FIELD_DEFINITION");

    private final Cursor tokens;
    private final ValueParser values;
    private final boolean builtIn;

    DefinitionParser(Cursor tokens, boolean builtIn) {
        this.tokens = tokens;
        this.values = new ValueParser(tokens);
        this.builtIn = builtIn;
    }

    String description() {
        return tokens.peek().is(Kind.STRING) || tokens.peek().is(Kind.BLOCK_STRING)
                ? tokens.next().value()
                : "";
    }

    ObjectValue schema(String description, boolean extension) {
        tokens.expectKeyword("schema");
        Position position = tokens.peek().position();
        List<ObjectValue> directives = values.directives(true);
        List<ObjectValue> operations = tokens.some(Kind.BRACE_LEFT, Kind.BRACE_RIGHT, this::operationType);
        if (extension && directives.isEmpty() && operations.isEmpty()) {
            throw tokens.unexpected(tokens.peek());
        }
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Description", description);
        Nodes.put(node, "Directives", directives);
        Nodes.put(node, "OperationTypes", operations);
        return tokens.positions().note(node.build(), position);
    }

    private ObjectValue operationType() {
        Token operation = tokens.next();
        if (!Set.of("query", "mutation", "subscription").contains(operation.value())) {
            throw tokens.unexpected(operation);
        }
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Operation", operation.value());
        tokens.expect(Kind.COLON);
        Nodes.put(node, "Type", tokens.name());
        return tokens.positions().note(node.build(), operation.position());
    }

    /** A type; an extension must add something. */
    ObjectValue type(String description, boolean extension) {
        String keyword = tokens.name();
        Position position = tokens.peek().position();
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Kind", KINDS.getOrDefault(keyword, ""));
        Nodes.put(node, "Description", description);
        Nodes.put(node, "Name", tokens.name());
        List<StringValue> interfaces = keyword.equals("type") || keyword.equals("interface") ? interfaces() : List.of();
        List<ObjectValue> directives = values.directives(true);
        int parts = interfaces.size() + directives.size() + content(keyword, node);
        if (extension && parts == 0) {
            throw tokens.unexpected(tokens.peek());
        }
        Nodes.put(node, "Interfaces", interfaces);
        Nodes.put(node, "Directives", directives);
        Nodes.put(node, "BuiltIn", builtIn);
        return tokens.positions().note(node.build(), position);
    }

    private int content(String keyword, ObjectBuilder node) {
        switch (keyword) {
            case "type", "interface":
                return put(node, "Fields", tokens.some(Kind.BRACE_LEFT, Kind.BRACE_RIGHT, () -> field(true)));
            case "input":
                return put(node, "Fields", tokens.some(Kind.BRACE_LEFT, Kind.BRACE_RIGHT, () -> field(false)));
            case "enum":
                return put(node, "EnumValues", tokens.some(Kind.BRACE_LEFT, Kind.BRACE_RIGHT, this::enumValue));
            case "union":
                List<StringValue> types = tokens.skip(Kind.EQUALS) ? names(Kind.PIPE) : List.of();
                Nodes.put(node, "Types", types);
                return types.size();
            default:
                return 0;
        }
    }

    private static int put(ObjectBuilder node, String key, List<ObjectValue> nodes) {
        Nodes.put(node, key, nodes);
        return nodes.size();
    }

    private List<StringValue> interfaces() {
        if (!tokens.peek().isName("implements")) {
            return List.of();
        }
        tokens.next();
        return names(Kind.AMP);
    }

    /** Names with a separator between them, and perhaps one before the first. */
    private List<StringValue> names(Kind separator) {
        List<StringValue> names = new ArrayList<>();
        tokens.skip(separator);
        do {
            names.add(StringValue.of(tokens.name()));
        } while (tokens.skip(separator));
        return names;
    }

    /** A field: those of objects have parameters, those of inputs a default value. */
    private ObjectValue field(boolean ofObject) {
        Position position = tokens.peek().position();
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Description", description());
        Nodes.put(node, "Name", tokens.name());
        if (ofObject) {
            Nodes.put(node, "Arguments", parameters());
        }
        tokens.expect(Kind.COLON);
        node.put("Type", values.type());
        if (!ofObject && tokens.skip(Kind.EQUALS)) {
            node.put("DefaultValue", values.value(true));
        }
        Nodes.put(node, "Directives", values.directives(true));
        return tokens.positions().note(node.build(), position);
    }

    private List<ObjectValue> parameters() {
        return tokens.some(Kind.PAREN_LEFT, Kind.PAREN_RIGHT, () -> field(false));
    }

    private ObjectValue enumValue() {
        Position position = tokens.peek().position();
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Description", description());
        Nodes.put(node, "Name", tokens.name());
        Nodes.put(node, "Directives", values.directives(true));
        return tokens.positions().note(node.build(), position);
    }

    ObjectValue directive(String description) {
        tokens.expectKeyword("directive");
        tokens.expect(Kind.AT);
        Position position = tokens.peek().position();
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Description", description);
        Nodes.put(node, "Name", tokens.name());
        Nodes.put(node, "Arguments", parameters());
        boolean repeatable = tokens.peek().isName("repeatable");
        if (repeatable) {
            tokens.next();
        }
        Nodes.put(node, "IsRepeatable", repeatable);
        tokens.expectKeyword("on");
        tokens.skip(Kind.PIPE);
        List<StringValue> locations = new ArrayList<>();
        do {
            locations.add(location());
        } while (tokens.skip(Kind.PIPE));
        Nodes.put(node, "Locations", locations);
        return tokens.positions().note(node.build(), position);
    }

    private StringValue location() {
        Token name = tokens.expect(Kind.NAME);
        if (!LOCATIONS.contains(name.value())) {
            throw tokens.unexpected(name);
        }
        return StringValue.of(name.value());
    }
}
