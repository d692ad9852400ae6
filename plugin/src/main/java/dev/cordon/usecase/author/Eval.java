package dev.cordon.usecase.author;

import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.Policy;
import dev.cordon.rego.RegoException;
import dev.cordon.rego.ResultSet;
import dev.cordon.rego.source.Position;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.EvalAnswer.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers a query. */
public final class Eval {

    /** @throws ProblemException where files cannot be loaded, policies do not compile, or the query cannot be evaluated */
    public EvalAnswer run(EvalRequest request) {
        PolicyFiles files = PolicyFiles.load(request.data());
        @Nullable Value input = request.input() == null ? null : InputFile.read(request.input());
        Policy policy = Compilation.of(files, request.v0Compatible());
        try {
            return answer(request.query(), policy.prepare(request.query()).evaluate(input));
        } catch (RegoException e) {
            throw Diagnostics.problems(ProblemCode.POLICY_EVALUATION, e);
        }
    }

    private static EvalAnswer answer(String query, ResultSet results) {
        SourceFile text = new SourceFile("query", query);
        return new EvalAnswer(results.results().stream()
                .map(result -> new EvalAnswer.Result(expressions(text, result.expressions()), result.bindings()))
                .toList());
    }

    /** Expressions stand in the query in their order, so each is found after the one before it. */
    private static List<Expression> expressions(SourceFile query, List<ResultSet.Expression> results) {
        List<Expression> expressions = new ArrayList<>();
        int from = 0;
        for (ResultSet.Expression result : results) {
            int start = Math.max(from, query.text().indexOf(result.text(), from));
            Position position = query.position(start);
            expressions.add(new Expression(result.value(), result.text(), position.line(), position.column()));
            from = start + result.text().length();
        }
        return expressions;
    }
}
