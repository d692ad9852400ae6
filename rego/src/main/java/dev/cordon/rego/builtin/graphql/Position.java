package dev.cordon.rego.builtin.graphql;

/** A place in a GraphQL text, both numbers counted from one. */
record Position(int line, int column) {
    /** The place of what was given as a tree. */
    static final Position NONE = new Position(0, 0);
}
