package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.builtin.graphql.Token.Kind;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import java.util.ArrayList;
import java.util.List;

/** Values, arguments, directives and references to types: what queries and schemas share. */
final class ValueParser {
    private final Cursor tokens;

    ValueParser(Cursor tokens) {
        this.tokens = tokens;
    }

    ObjectValue value(boolean constant) {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case BRACKET_LEFT -> node(token, ValueKind.LIST, "", list(constant));
            case BRACE_LEFT -> node(token, ValueKind.OBJECT, "", object(constant));
            case DOLLAR -> variableValue(token, constant);
            case INT -> scalar(ValueKind.INT);
            case FLOAT -> scalar(ValueKind.FLOAT);
            case STRING -> scalar(ValueKind.STRING);
            case BLOCK_STRING -> scalar(ValueKind.BLOCK);
            case NAME -> scalar(ofName(token.value()));
            default -> throw tokens.unexpected(token);
        };
    }

    private static ValueKind ofName(String name) {
        return switch (name) {
            case "true", "false" -> ValueKind.BOOLEAN;
            case "null" -> ValueKind.NULL;
            default -> ValueKind.ENUM;
        };
    }

    private ObjectValue scalar(ValueKind kind) {
        Token token = tokens.next();
        return node(token, kind, token.value(), List.of());
    }

    private ObjectValue variableValue(Token token, boolean constant) {
        if (constant) {
            throw tokens.unexpected(token);
        }
        return node(token, ValueKind.VARIABLE, variable(), List.of());
    }

    private ObjectValue node(Token token, ValueKind kind, String raw, List<ObjectValue> children) {
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Raw", raw);
        Nodes.put(node, "Children", children);
        node.put("Kind", NumberValue.of((long) kind.ordinal()));
        Nodes.put(node, "ExpectedTypeHasDefault", false);
        return tokens.positions().note(node.build(), token.position());
    }

    private List<ObjectValue> list(boolean constant) {
        return tokens.many(Kind.BRACKET_LEFT, Kind.BRACKET_RIGHT, () -> {
            Position position = tokens.peek().position();
            return named("", value(constant), position);
        });
    }

    private List<ObjectValue> object(boolean constant) {
        return tokens.many(Kind.BRACE_LEFT, Kind.BRACE_RIGHT, () -> nameAndValue(constant));
    }

    private ObjectValue nameAndValue(boolean constant) {
        Position position = tokens.peek().position();
        String name = tokens.name();
        tokens.expect(Kind.COLON);
        return named(name, value(constant), position);
    }

    private ObjectValue named(String name, ObjectValue value, Position position) {
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Name", name);
        node.put("Value", value);
        return tokens.positions().note(node.build(), position);
    }

    String variable() {
        tokens.expect(Kind.DOLLAR);
        return tokens.name();
    }

    List<ObjectValue> arguments(boolean constant) {
        return tokens.many(Kind.PAREN_LEFT, Kind.PAREN_RIGHT, () -> nameAndValue(constant));
    }

    List<ObjectValue> directives(boolean constant) {
        List<ObjectValue> result = new ArrayList<>();
        while (tokens.skip(Kind.AT)) {
            Position position = tokens.peek().position();
            ObjectBuilder node = Nodes.node();
            Nodes.put(node, "Name", tokens.name());
            Nodes.put(node, "Arguments", arguments(constant));
            Nodes.put(node, "Location", "");
            result.add(tokens.positions().note(node.build(), position));
        }
        return result;
    }

    ObjectValue type() {
        ObjectBuilder node = Nodes.node();
        boolean isList = tokens.skip(Kind.BRACKET_LEFT);
        Position position = tokens.peek().position();
        if (isList) {
            node.put("Elem", type());
            Nodes.put(node, "NamedType", "");
            tokens.expect(Kind.BRACKET_RIGHT);
        } else {
            Nodes.put(node, "NamedType", tokens.name());
        }
        Nodes.put(node, "NonNull", tokens.skip(Kind.BANG));
        return tokens.positions().note(node.build(), position);
    }
}
