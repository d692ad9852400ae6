package dev.cordon.rego.builtin.graphql;

/**
 * A token of GraphQL.
 *
 * @param value the text where it matters, else empty
 */
record Token(Kind kind, String value, Position position) {
    /** The kinds of tokens, with the names that messages use. */
    enum Kind {
        INVALID("<Invalid>"),
        EOF("<EOF>"),
        BANG("!"),
        DOLLAR("$"),
        AMP("&"),
        PAREN_LEFT("("),
        PAREN_RIGHT(")"),
        SPREAD("..."),
        COLON(":"),
        EQUALS("="),
        AT("@"),
        BRACKET_LEFT("["),
        BRACKET_RIGHT("]"),
        BRACE_LEFT("{"),
        BRACE_RIGHT("}"),
        PIPE("|"),
        NAME("Name"),
        INT("Int"),
        FLOAT("Float"),
        STRING("String"),
        BLOCK_STRING("BlockString");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isName(String name) {
        return kind == Kind.NAME && value.equals(name);
    }

    String describe() {
        return value.isEmpty() ? kind.text() : kind.text() + " " + Nodes.quoted(value);
    }
}
