package dev.cordon.report.author;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.EvalAnswer;
import dev.cordon.usecase.author.EvalAnswer.Expression;
import dev.cordon.usecase.author.EvalAnswer.Result;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answers to a query, in the formats of {@code opa eval}. */
public enum EvalText {
    /** Everything: expressions with text and place, bindings, errors. */
    JSON {
        @Override
        public String render(EvalAnswer answer, boolean metrics) {
            return OpaJson.pretty(EvalJson.of(answer, metrics)) + "\n";
        }
    },
    /** For people: the value alone, or a table where there are several. */
    PRETTY {
        @Override
        public String render(EvalAnswer answer, boolean metrics) {
            String trace = TraceText.of(answer.explanation(), "");
            String beside = (metrics ? EvalTable.ofMetrics(answer.metrics()) : "")
                    + (answer.profile().isEmpty() ? "" : EvalTable.ofProfile(answer.profile()))
                    + (answer.coverage() == null ? "" : EvalTable.ofCoverage(answer.coverage()));
            return trace + (answer.told().isEmpty() ? prettyResult(answer) : "") + beside;
        }
    },
    /** For scripts: the values of an answer on a line, strings without quotes. */
    RAW {
        @Override
        public String render(EvalAnswer answer, boolean metrics) {
            return perResult(
                    answer,
                    result -> result.expressions().stream()
                            .map(expression -> bare(expression.value()))
                            .collect(Collectors.joining(" ")));
        }
    },
    /** A list of the values of each answer. */
    VALUES {
        @Override
        public String render(EvalAnswer answer, boolean metrics) {
            return perResult(answer, result -> OpaJson.pretty(OpaJson.list(result.expressions(), Expression::value)));
        }
    },
    /** The variables of each answer. */
    BINDINGS {
        @Override
        public String render(EvalAnswer answer, boolean metrics) {
            return perResult(answer, result -> OpaJson.pretty(result.bindings()));
        }
    },
    /** Everything but the result, of which it says only whether there is one. */
    DISCARD {
        @Override
        public String render(EvalAnswer answer, boolean metrics) {
            return OpaJson.pretty(EvalJson.withoutResult(answer, metrics)) + "\n";
        }
    };

    /**
     * The whole text. Errors are part of {@link #JSON} and {@link #DISCARD}; beside the other formats they are told apart.
     *
     * @param metrics whether it says how long the steps took, where the format has a place for that
     */
    public abstract String render(EvalAnswer answer, boolean metrics);

    /** Whether the text itself tells of errors. */
    public boolean tellsErrors() {
        return this == JSON || this == DISCARD;
    }

    private static String perResult(EvalAnswer answer, Function<Result, String> line) {
        // As OPA does: who asks for the errors of built-in functions is told of them instead.
        return (answer.told().isEmpty() ? answer.results() : List.<Result>of())
                .stream().map(result -> line.apply(result) + "\n").collect(Collectors.joining());
    }

    private static String prettyResult(EvalAnswer answer) {
        if (answer.isUndefined()) {
            return "undefined\n";
        }
        return isOneValue(answer) ? OpaJson.pretty(firstValue(answer)) + "\n" : EvalTable.of(answer);
    }

    private static boolean isOneValue(EvalAnswer answer) {
        List<Expression> expressions = answer.results().get(0).expressions();
        return answer.results().size() == 1
                && answer.results().get(0).bindings().size() == 0
                && (expressions.size() == 1
                        || expressions.stream().allMatch(expression -> expression.value() instanceof BooleanValue));
    }

    private static Value firstValue(EvalAnswer answer) {
        return answer.results().get(0).expressions().get(0).value();
    }

    private static String bare(Value value) {
        return value instanceof StringValue text ? text.value() : OpaJson.compact(value);
    }
}
