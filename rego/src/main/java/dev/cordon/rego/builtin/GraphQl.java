package dev.cordon.rego.builtin;

import dev.cordon.rego.builtin.graphql.GraphQlDocument;
import dev.cordon.rego.builtin.graphql.GraphQlException;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.function.Supplier;

/** {@code graphql.*}. */
final class GraphQl {
    private GraphQl() {}

    static void register(Builtins.Registry registry) {
        registry.add(
                        "graphql.parse_query",
                        (context, arguments) -> orProblem(() -> GraphQlDocument.query(Operands.string(arguments, 0))
                                .tree()))
                .add(
                        "graphql.parse_schema",
                        (context, arguments) -> orProblem(() -> GraphQlDocument.schema(Operands.string(arguments, 0))
                                .tree()))
                .add("graphql.parse", (context, arguments) -> orProblem(() -> parse(arguments)))
                .add("graphql.parse_and_verify", (context, arguments) -> parseAndVerify(arguments))
                .add("graphql.is_valid", (context, arguments) -> holds(() -> parse(arguments)))
                .add(
                        "graphql.schema_is_valid",
                        (context, arguments) -> holds(() -> {
                            schema(arguments, 0).validateSchema();
                            return BooleanValue.TRUE;
                        }));
    }

    private static Value orProblem(Supplier<Value> work) {
        try {
            return work.get();
        } catch (GraphQlException problem) {
            throw BuiltinException.other(problem.getMessage());
        }
    }

    private static Value holds(Supplier<Value> work) {
        try {
            return BooleanValue.of(work.get() != null);
        } catch (GraphQlException | BuiltinException problem) {
            return BooleanValue.FALSE;
        }
    }

    private static GraphQlDocument query(Value[] arguments, int index) {
        Value argument = arguments[index];
        if (argument instanceof ObjectValue tree) {
            return GraphQlDocument.query(tree);
        }
        if (argument instanceof StringValue text) {
            return GraphQlDocument.query(text.value());
        }
        throw Operands.wrongType(arguments, index, "string", "object");
    }

    private static GraphQlDocument schema(Value[] arguments, int index) {
        Value argument = arguments[index];
        if (argument instanceof ObjectValue tree) {
            return GraphQlDocument.schema(tree);
        }
        if (argument instanceof StringValue text) {
            return GraphQlDocument.schema(text.value());
        }
        throw Operands.wrongType(arguments, index, "string", "object");
    }

    private static Value parse(Value[] arguments) {
        GraphQlDocument query = query(arguments, 0);
        GraphQlDocument schema = schema(arguments, 1);
        query.validateAgainst(schema);
        return ArrayValue.of(query.tree(), schema.tree());
    }

    private static Value parseAndVerify(Value[] arguments) {
        try {
            ArrayValue trees = (ArrayValue) parse(arguments);
            return ArrayValue.of(BooleanValue.TRUE, trees.get(0), trees.get(1));
        } catch (GraphQlException | BuiltinException problem) {
            return ArrayValue.of(BooleanValue.FALSE, ObjectValue.EMPTY, ObjectValue.EMPTY);
        }
    }
}
