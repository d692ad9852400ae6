package dev.cordon.usecase.author;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.List;

/**
 * All answers to a query.
 *
 * @param results none where the query is undefined
 */
public record EvalAnswer(List<Result> results) {

    public EvalAnswer {
        results = List.copyOf(results);
    }

    /** Whether the query has no answer at all. */
    public boolean isUndefined() {
        return results.isEmpty();
    }

    /**
     * One answer.
     *
     * @param bindings the variables of the query by name
     */
    public record Result(List<Expression> expressions, ObjectValue bindings) {
        public Result {
            expressions = List.copyOf(expressions);
        }
    }

    /**
     * The value of one expression of the query.
     *
     * @param text of the expression, as the query has it
     * @param row from 1
     * @param column from 1
     */
    public record Expression(Value value, String text, int row, int column) {}
}
