package dev.cordon.rego.builtin.graphql;

/** A GraphQL text that cannot be read, a schema that does not hold together, or a query that does not fit its schema. */
public final class GraphQlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GraphQlException(String message) {
        super(message, null, false, false);
    }

    static GraphQlException at(Position position, String message) {
        return new GraphQlException(
                message + " in GraphQL string at location " + position.line() + ":" + position.column());
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
