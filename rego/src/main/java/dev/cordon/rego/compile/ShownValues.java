package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the values of a query's lines to variables, as OPA does to show them: they are looked at by its checks as all others are.
 *
 * <pre>
 * x; count(y)    →    $w0 = x; count(y, $w1)
 * </pre>
 */
final class ShownValues {
    private static final String SHOWN = Term.Var.WILDCARD_PREFIX + "shown";

    private ShownValues() {}

    static Body of(Body query, FunctionTable functions) {
        List<Expression> lines = new ArrayList<>();
        for (Expression line : query.expressions()) {
            boolean isShown = line.statement() instanceof Statement.Test && !line.negated();
            Term.Var variable = new Term.Var(line.span(), SHOWN + lines.size());
            Statement statement =
                    isShown ? shown(((Statement.Test) line.statement()).term(), variable, functions) : line.statement();
            lines.add(new Expression(line.span(), line.negated(), statement, line.with()));
        }
        return new Body(query.span(), lines);
    }

    private static Statement shown(Term term, Term.Var variable, FunctionTable functions) {
        if (!(term instanceof Term.Call call)) {
            return new Statement.Unification(term.span(), variable, term, false);
        }
        Integer arity = functions.arity(call.operator());
        boolean hasValue = arity != null && arity == call.arguments().size() && !functions.isVariadic(call.operator());
        List<Term> arguments = new ArrayList<>(call.arguments());
        if (hasValue) {
            arguments.add(variable);
        }
        return new Statement.Test(new Term.Call(call.span(), call.operator(), arguments));
    }
}
