package dev.cordon.report.author;

import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.EvalAnswer;
import dev.cordon.usecase.author.EvalAnswer.Expression;
import dev.cordon.usecase.author.EvalAnswer.Result;
import java.util.List;
import java.util.stream.Collectors;

/** The answers to a query, in the formats of {@code opa eval}. */
public enum EvalText {
    /** Everything: expressions with text and place, and bindings. */
    JSON {
        @Override
        public String render(EvalAnswer answer) {
            return JsonWriter.pretty(answer.isUndefined() ? ObjectValue.EMPTY : document(answer)) + "\n";
        }
    },
    /** For people: the value alone, or a table where there are several. */
    PRETTY {
        @Override
        public String render(EvalAnswer answer) {
            if (answer.isUndefined()) {
                return "undefined\n";
            }
            return isOneValue(answer) ? JsonWriter.pretty(firstValue(answer)) + "\n" : EvalTable.of(answer);
        }
    },
    /** For scripts: the values of an answer on a line, strings without quotes. */
    RAW {
        @Override
        public String render(EvalAnswer answer) {
            return answer.results().stream()
                    .map(result -> result.expressions().stream()
                                    .map(expression -> bare(expression.value()))
                                    .collect(Collectors.joining(" "))
                            + "\n")
                    .collect(Collectors.joining());
        }
    };

    public abstract String render(EvalAnswer answer);

    private static boolean isOneValue(EvalAnswer answer) {
        Result first = answer.results().get(0);
        return answer.results().size() == 1
                && first.expressions().size() == 1
                && first.bindings().size() == 0;
    }

    private static Value firstValue(EvalAnswer answer) {
        return answer.results().get(0).expressions().get(0).value();
    }

    private static ObjectValue document(EvalAnswer answer) {
        List<Value> results = answer.results().stream()
                .map(EvalText::result)
                .map(Value.class::cast)
                .toList();
        return ObjectValue.builder().put("result", ArrayValue.of(results)).build();
    }

    private static ObjectValue result(Result result) {
        List<Value> expressions = result.expressions().stream()
                .map(EvalText::expression)
                .map(Value.class::cast)
                .toList();
        ObjectBuilder object = ObjectValue.builder().put("expressions", ArrayValue.of(expressions));
        if (result.bindings().size() > 0) {
            object.put("bindings", result.bindings());
        }
        return object.build();
    }

    private static ObjectValue expression(Expression expression) {
        ObjectValue location = ObjectValue.builder()
                .put("row", expression.row())
                .put("col", expression.column())
                .build();
        return ObjectValue.builder()
                .put("value", expression.value())
                .put("text", expression.text())
                .put("location", location)
                .build();
    }

    private static String bare(Value value) {
        return value instanceof StringValue text ? text.value() : JsonWriter.compact(value);
    }
}
