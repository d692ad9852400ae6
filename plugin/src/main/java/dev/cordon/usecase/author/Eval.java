package dev.cordon.usecase.author;

import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.policy.PolicyProblems;
import dev.cordon.rego.Limits;
import dev.cordon.rego.Observation;
import dev.cordon.rego.Policy;
import dev.cordon.rego.Query;
import dev.cordon.rego.RegoException;
import dev.cordon.rego.ResultSet;
import dev.cordon.rego.eval.TraceEvent;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.source.Position;
import dev.cordon.rego.testing.CoverageReport;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.EvalAnswer.Expression;
import dev.cordon.usecase.author.EvalAnswer.Result;
import dev.cordon.usecase.author.load.FileText;
import dev.cordon.usecase.author.load.PolicyFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers a query. */
public final class Eval {

    /**
     * Answers. What is wrong with files, policies or the query is part of the answer.
     *
     * @throws ProblemException where the input cannot be read
     */
    public EvalAnswer run(EvalRequest request) {
        EvalAnswer answer = once(request);
        for (int i = 1; i < request.count(); i++) {
            answer = answer.and(once(request));
        }
        return request.profile() == null ? answer : answer.with(request.profile());
    }

    private static EvalAnswer once(EvalRequest request) {
        Stopwatch watch = new Stopwatch();
        List<String> printed = new ArrayList<>();
        List<RegoError> errors = new ArrayList<>();
        @Nullable Value input = input(request.input(), watch);
        @Nullable Observation seen = null;
        try {
            seen = observe(request, input, printed, watch);
        } catch (ProblemException e) {
            e.problems().stream().map(RegoError::of).forEach(errors::add);
        } catch (RegoException e) {
            e.diagnostics().stream().map(RegoError::ofQuery).forEach(errors::add);
        }
        return new EvalAnswer(
                seen == null ? List.of() : results(seen.results()),
                errors,
                seen == null || !request.builtinErrors() ? List.of() : builtinErrors(seen),
                printed,
                seen != null && request.coverage() ? seen.coverage() : null,
                seen == null ? List.of() : explanation(request, seen),
                seen == null || request.profile() == null ? List.of() : profile(seen),
                watch.timers());
    }

    private static Observation observe(
            EvalRequest request, @Nullable Value input, List<String> printed, Stopwatch watch) {
        PolicyFiles loaded = watch.time("rego_load_files", () -> PolicyFiles.load(request.sources()));
        PolicyFiles files = watch.time("wasm_vm_eval", () -> CompiledAnswers.in(loaded, input));
        Policy policy = watch.time("rego_module_compile", () -> Compilation.compile(files, request.options()));
        Query query = watch.time(
                "rego_query_compile",
                () -> policy.prepare(request.query(), request.names().context()));
        Limits limits = request.timeout() == null ? Limits.DEFAULT : Limits.DEFAULT.withTime(request.timeout());
        boolean watched = request.coverage() || request.explain() != Explain.OFF || request.profile() != null;
        return watch.time(
                "rego_query_eval",
                () -> watched
                        ? query.observe(input, limits, Instant.now(), printed::add)
                        : unobserved(query.evaluate(input, limits, Instant.now(), printed::add)));
    }

    private static List<TraceEvent> explanation(EvalRequest request, Observation seen) {
        boolean isDefined = !seen.results().results().isEmpty();
        return request.explain().of(QueryTrace.within(request.query().strip(), seen.trace(), isDefined));
    }

    private static List<RegoError> builtinErrors(Observation seen) {
        return seen.results().builtinErrors().stream().map(RegoError::ofQuery).toList();
    }

    private static List<ProfiledLine> profile(Observation seen) {
        return seen.profile().stream().map(ProfiledLine::of).toList();
    }

    private static Observation unobserved(ResultSet results) {
        return new Observation(results, new CoverageReport(Map.of()), List.of(), List.of());
    }

    private static @Nullable Value input(@Nullable FileText text, Stopwatch watch) {
        if (text == null) {
            return null;
        }
        try {
            return watch.time("rego_input_parse", text::jsonOrYaml);
        } catch (JsonException e) {
            throw new ProblemException(PolicyProblems.problem(ProblemCode.CONFIGURATION, e.diagnostic()));
        }
    }

    private static List<Result> results(ResultSet found) {
        return found.results().stream()
                .map(result -> new Result(
                        result.expressions().stream().map(Eval::expression).toList(), result.bindings()))
                .toList();
    }

    private static Expression expression(ResultSet.Expression result) {
        Position position = result.span().position();
        return new Expression(result.value(), result.text(), position.line(), position.column());
    }
}
