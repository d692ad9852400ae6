package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A query or a schema as a tree. */
public final class GraphQlDocument {
    private static final String PRELUDE = "prelude.graphql";

    private final ObjectValue tree;
    private final Positions positions;

    private GraphQlDocument(ObjectValue tree, Positions positions) {
        this.tree = tree;
        this.positions = positions;
    }

    /**
     * Reads a query.
     *
     * @throws GraphQlException at the first error
     */
    public static GraphQlDocument query(String text) {
        Positions positions = new Positions();
        return new GraphQlDocument(new QueryParser(new Cursor(text, positions)).document(), positions);
    }

    /**
     * Reads a schema.
     *
     * @throws GraphQlException at the first error
     */
    public static GraphQlDocument schema(String text) {
        return schema(text, false);
    }

    private static GraphQlDocument schema(String text, boolean builtIn) {
        Positions positions = new Positions();
        return new GraphQlDocument(new SchemaParser(new Cursor(text, positions), builtIn).document(), positions);
    }

    /**
     * Takes the tree of a query.
     *
     * @throws GraphQlException if it is none
     */
    public static GraphQlDocument query(ObjectValue tree) {
        return new GraphQlDocument(Shapes.complete(tree, Shapes.QUERY), new Positions());
    }

    /**
     * Takes the tree of a schema.
     *
     * @throws GraphQlException if it is none
     */
    public static GraphQlDocument schema(ObjectValue tree) {
        return new GraphQlDocument(Shapes.complete(tree, Shapes.SCHEMA), new Positions());
    }

    public ObjectValue tree() {
        return tree;
    }

    /**
     * Checks a schema.
     *
     * @throws GraphQlException at the first error
     */
    public void validateSchema() {
        Schema.of(Prelude.DOCUMENT, this);
    }

    /**
     * Checks a query against a schema.
     *
     * @throws GraphQlException with all errors, or at the first error of the schema
     */
    public void validateAgainst(GraphQlDocument schema) {
        QueryChecks.check(Schema.of(Prelude.DOCUMENT, schema), this);
    }

    Positions positions() {
        return positions;
    }

    /** What every schema begins with: the types and directives of the language itself. */
    private static final class Prelude {
        static final GraphQlDocument DOCUMENT = schema(read(), true);

        private static String read() {
            try (InputStream stream = GraphQlDocument.class.getResourceAsStream(PRELUDE)) {
                if (stream == null) {
                    throw new IllegalStateException("the resource " + PRELUDE + " is missing");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
