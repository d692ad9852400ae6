package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.builtin.graphql.Token.Kind;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas: the list of definitions and extensions. */
final class SchemaParser {
    private final Cursor tokens;
    private final DefinitionParser definitions;
    private final Map<String, List<ObjectValue>> found = new LinkedHashMap<>();

    SchemaParser(Cursor tokens, boolean builtIn) {
        this.tokens = tokens;
        this.definitions = new DefinitionParser(tokens, builtIn);
    }

    ObjectValue document() {
        while (!tokens.peek().is(Kind.EOF)) {
            definition();
        }
        ObjectBuilder node = Nodes.node();
        found.forEach((key, values) -> Nodes.put(node, key, values));
        return node.build();
    }

    private void add(String list, ObjectValue node) {
        found.computeIfAbsent(list, key -> new ArrayList<>()).add(node);
    }

    private void definition() {
        Token first = tokens.peek();
        String description = definitions.description();
        Token token = tokens.peek();
        switch (token.is(Kind.NAME) ? token.value() : "") {
            case "scalar", "type", "interface", "union", "enum", "input" ->
                add("Definitions", definitions.type(description, false));
            case "schema" -> add("Schema", definitions.schema(description, false));
            case "directive" -> add("Directives", definitions.directive(description));
            case "extend" -> {
                if (!description.isEmpty()) {
                    throw tokens.unexpected(first);
                }
                extension();
            }
            default -> throw tokens.unexpected(token);
        }
    }

    private void extension() {
        tokens.expectKeyword("extend");
        Token token = tokens.peek();
        switch (token.is(Kind.NAME) ? token.value() : "") {
            case "schema" -> add("SchemaExtension", definitions.schema("", true));
            case "scalar", "type", "interface", "union", "enum", "input" ->
                add("Extensions", definitions.type("", true));
            default -> throw tokens.unexpected(token);
        }
    }
}
