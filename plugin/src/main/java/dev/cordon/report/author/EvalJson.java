package dev.cordon.report.author;

import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.usecase.author.EvalAnswer;
import dev.cordon.usecase.author.EvalAnswer.Expression;
import dev.cordon.usecase.author.EvalAnswer.Result;
import dev.cordon.usecase.author.ProfiledLine;

/** The document that {@code opa eval} writes. */
final class EvalJson {

    private EvalJson() {}

    static ObjectValue of(EvalAnswer answer, boolean metrics) {
        ObjectBuilder document = beside(answer, metrics);
        if (!answer.isUndefined()) {
            document.put("result", OpaJson.list(answer.results(), EvalJson::result));
        }
        return document.build();
    }

    static ObjectValue withoutResult(EvalAnswer answer, boolean metrics) {
        ObjectBuilder document = beside(answer, metrics);
        if (!answer.isUndefined()) {
            document.put("result", "discarded");
        }
        return document.build();
    }

    private static ObjectBuilder beside(EvalAnswer answer, boolean metrics) {
        ObjectBuilder document = ObjectValue.builder();
        if (!answer.told().isEmpty()) {
            document.put("errors", OpaJson.list(answer.told(), OpaJson::error));
        }
        if (answer.coverage() != null) {
            document.put("coverage", CoverageText.document(answer.coverage()));
        }
        if (!answer.explanation().isEmpty()) {
            document.put("explanation", TraceText.json(answer.explanation()));
        }
        if (!answer.profile().isEmpty()) {
            boolean isOne = answer.profile().get(0).times().count() == 1;
            document.put(isOne ? "profile" : "aggregated_profile", OpaJson.list(answer.profile(), EvalJson::profiled));
        }
        if (metrics) {
            ObjectBuilder timers = ObjectValue.builder();
            answer.metrics().forEach((name, times) -> timers.put(name, OpaJson.times(times)));
            boolean isOne = answer.metrics().values().stream().allMatch(times -> times.count() == 1);
            document.put(isOne ? "metrics" : "aggregated_metrics", timers.build());
        }
        return document;
    }

    private static ObjectValue profiled(ProfiledLine line) {
        return ObjectValue.builder()
                .put(line.times().count() == 1 ? "total_time_ns" : "total_time_ns_stats", OpaJson.times(line.times()))
                .put("num_eval", line.evaluations())
                .put("num_redo", line.redos())
                .put("num_gen_expr", line.expressions())
                .put("location", OpaJson.location(line.location()))
                .build();
    }

    private static ObjectValue result(Result result) {
        ObjectBuilder object =
                ObjectValue.builder().put("expressions", OpaJson.list(result.expressions(), EvalJson::expression));
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
}
