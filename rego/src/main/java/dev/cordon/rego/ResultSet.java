package dev.cordon.rego;

import dev.cordon.rego.eval.Statistics;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.List;

/**
 * What a query gives: one result for each way in which it holds.
 *
 * @param statistics what the evaluation has done
 * @param builtinErrors the problems of built-in functions that only left results undefined, in their order; the first 10,000
 */
public record ResultSet(List<Result> results, Statistics statistics, List<Diagnostic> builtinErrors) {
    public ResultSet {
        results = List.copyOf(results);
        builtinErrors = List.copyOf(builtinErrors);
    }

    /**
     * One way in which the query holds.
     *
     * @param bindings the values of the variables that the query names
     */
    public record Result(List<Expression> expressions, ObjectValue bindings) {
        public Result {
            expressions = List.copyOf(expressions);
        }
    }

    /** The value of one expression of the query, and where that stands. */
    public record Expression(Span span, Value value) {
        public String text() {
            return span.text();
        }
    }

    public boolean isUndefined() {
        return results.isEmpty();
    }

    /**
     * The value of a query of one expression that has one result.
     *
     * @throws IllegalStateException if it is undefined or has several results
     */
    public Value singleValue() {
        if (results.size() != 1 || results.get(0).expressions().size() != 1) {
            throw new IllegalStateException("expected one value, got " + results.size() + " results");
        }
        return results.get(0).expressions().get(0).value();
    }
}
