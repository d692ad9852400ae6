package dev.cordon.usecase.author;

import dev.cordon.finding.Location;
import dev.cordon.rego.eval.TraceEvent;
import dev.cordon.rego.testing.CoverageReport;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of a query.
 *
 * @param results none where the query is undefined, or where there are errors
 * @param errors why there is no answer
 * @param builtinErrors what left built-in functions without a result, as far as that is told
 * @param printed what {@code print} printed, line by line
 * @param coverage the lines that were reached, if that was asked for
 * @param explanation what the evaluation did, as far as that is told
 * @param profile what each line took, as far as that is told
 * @param metrics how long each step took, each time that the query was answered, by OPA's names
 */
public record EvalAnswer(
        List<Result> results,
        List<RegoError> errors,
        List<RegoError> builtinErrors,
        List<String> printed,
        @Nullable CoverageReport coverage,
        List<TraceEvent> explanation,
        List<ProfiledLine> profile,
        SortedMap<String, Times> metrics) {

    public EvalAnswer {
        results = List.copyOf(results);
        errors = List.copyOf(errors);
        builtinErrors = List.copyOf(builtinErrors);
        printed = List.copyOf(printed);
        explanation = List.copyOf(explanation);
        profile = List.copyOf(profile);
        metrics = new TreeMap<>(metrics);
    }

    /** An answer and nothing beside it. */
    public static EvalAnswer of(List<Result> results) {
        return new EvalAnswer(results, List.of(), List.of(), List.of(), null, List.of(), List.of(), new TreeMap<>());
    }

    /** The same after another time. */
    EvalAnswer and(EvalAnswer again) {
        SortedMap<String, Times> times = new TreeMap<>(metrics);
        again.metrics.forEach((step, more) -> times.merge(step, more, Times::and));
        List<String> allPrinted = new ArrayList<>(printed);
        allPrinted.addAll(again.printed);
        List<RegoError> allProblems = new ArrayList<>(builtinErrors);
        allProblems.addAll(again.builtinErrors);
        return new EvalAnswer(results, errors, allProblems, allPrinted, coverage, explanation, profileOf(again), times);
    }

    /** The lines of the first time, with the times of both. */
    private List<ProfiledLine> profileOf(EvalAnswer again) {
        Map<Location, Times> more = new HashMap<>();
        again.profile.forEach(line -> more.put(line.location(), line.times()));
        return profile.stream()
                .map(line -> line.and(more.getOrDefault(line.location(), line.times())))
                .toList();
    }

    /** The same with the lines that are told of, in their order. */
    EvalAnswer with(ProfileOrder order) {
        return new EvalAnswer(
                results, errors, builtinErrors, printed, coverage, explanation, order.of(profile), metrics);
    }

    /** All errors, those first that are why there is no answer. */
    public List<RegoError> told() {
        List<RegoError> told = new ArrayList<>(errors);
        told.addAll(builtinErrors);
        return told;
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
