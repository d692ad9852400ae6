package dev.cordon.rego.builtin.graphql;

/** The kinds of values; trees name them by their number. */
enum ValueKind {
    VARIABLE,
    INT,
    FLOAT,
    STRING,
    BLOCK,
    BOOLEAN,
    NULL,
    ENUM,
    LIST,
    OBJECT
}
