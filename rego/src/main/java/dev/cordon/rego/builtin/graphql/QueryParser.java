package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.builtin.graphql.Token.Kind;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Queries: operations and fragments. */
final class QueryParser {
    private static final Set<String> OPERATIONS = Set.of("query", "mutation", "subscription");

    private final Cursor tokens;
    private final ValueParser values;

    QueryParser(Cursor tokens) {
        this.tokens = tokens;
        this.values = new ValueParser(tokens);
    }

    ObjectValue document() {
        List<ObjectValue> operations = new ArrayList<>();
        List<ObjectValue> fragments = new ArrayList<>();
        while (!tokens.peek().is(Kind.EOF)) {
            Token token = tokens.peek();
            if (token.is(Kind.BRACE_LEFT) || token.is(Kind.NAME) && OPERATIONS.contains(token.value())) {
                operations.add(operation());
            } else if (token.isName("fragment")) {
                fragments.add(fragment());
            } else {
                throw tokens.unexpected(token);
            }
        }
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Operations", operations);
        Nodes.put(node, "Fragments", fragments);
        return node.build();
    }

    private ObjectValue operation() {
        Position position = tokens.peek().position();
        ObjectBuilder node = Nodes.node();
        if (tokens.peek().is(Kind.BRACE_LEFT)) {
            Nodes.put(node, "Operation", "query");
            Nodes.put(node, "Name", "");
        } else {
            Nodes.put(node, "Operation", tokens.next().value());
            Nodes.put(node, "Name", tokens.peek().is(Kind.NAME) ? tokens.name() : "");
            Nodes.put(node, "VariableDefinitions", variables());
            Nodes.put(node, "Directives", values.directives(false));
        }
        Nodes.put(node, "SelectionSet", selections());
        return tokens.positions().note(node.build(), position);
    }

    private List<ObjectValue> variables() {
        return tokens.many(Kind.PAREN_LEFT, Kind.PAREN_RIGHT, this::variable);
    }

    private ObjectValue variable() {
        Position position = tokens.peek().position();
        ObjectBuilder node = Nodes.node();
        Nodes.put(node, "Variable", values.variable());
        tokens.expect(Kind.COLON);
        node.put("Type", values.type());
        if (tokens.skip(Kind.EQUALS)) {
            node.put("DefaultValue", values.value(true));
        }
        Nodes.put(node, "Directives", values.directives(false));
        Nodes.put(node, "Used", false);
        return tokens.positions().note(node.build(), position);
    }

    private List<ObjectValue> selections() {
        if (!tokens.peek().is(Kind.BRACE_LEFT)) {
            tokens.expect(Kind.BRACE_LEFT);
        }
        return tokens.some(Kind.BRACE_LEFT, Kind.BRACE_RIGHT, this::selection);
    }

    private ObjectValue selection() {
        return tokens.skip(Kind.SPREAD) ? spread() : field();
    }

    private ObjectValue field() {
        Position position = tokens.peek().position();
        ObjectBuilder node = Nodes.node();
        String alias = tokens.name();
        Nodes.put(node, "Alias", alias);
        Nodes.put(node, "Name", tokens.skip(Kind.COLON) ? tokens.name() : alias);
        Nodes.put(node, "Arguments", values.arguments(false));
        Nodes.put(node, "Directives", values.directives(false));
        if (tokens.peek().is(Kind.BRACE_LEFT)) {
            Nodes.put(node, "SelectionSet", selections());
        }
        return tokens.positions().note(node.build(), position);
    }

    private ObjectValue spread() {
        Position position = tokens.peek().position();
        ObjectBuilder node = Nodes.node();
        boolean isInline = !tokens.peek().is(Kind.NAME) || tokens.peek().isName("on");
        if (isInline) {
            boolean conditional = tokens.peek().isName("on");
            if (conditional) {
                tokens.next();
            }
            Nodes.put(node, "TypeCondition", conditional ? tokens.name() : "");
            Nodes.put(node, "Directives", values.directives(false));
            Nodes.put(node, "SelectionSet", selections());
        } else {
            Nodes.put(node, "Name", tokens.name());
            Nodes.put(node, "Directives", values.directives(false));
        }
        return tokens.positions().note(node.build(), position);
    }

    private ObjectValue fragment() {
        Position position = tokens.peek().position();
        ObjectBuilder node = Nodes.node();
        tokens.expectKeyword("fragment");
        if (tokens.peek().isName("on")) {
            throw tokens.unexpected(tokens.peek());
        }
        Nodes.put(node, "Name", tokens.name());
        Nodes.put(node, "VariableDefinition", variables());
        tokens.expectKeyword("on");
        Nodes.put(node, "TypeCondition", tokens.name());
        Nodes.put(node, "Directives", values.directives(false));
        Nodes.put(node, "SelectionSet", selections());
        return tokens.positions().note(node.build(), position);
    }
}
