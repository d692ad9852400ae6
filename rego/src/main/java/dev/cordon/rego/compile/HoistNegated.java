package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the operands of negated expressions out of the negation: OPA evaluates them before it negates, so that an undefined
 * operand makes the line undefined rather than true.
 *
 * <pre>
 * p if not startswith(input.name, "a")    →    p if { $1 = input.name; not startswith($1, "a") }
 * p if not input.name == "a"              →    unchanged: the reference itself is what is negated
 * not print(input.name)                   →    print(input.name): a line that prints holds in any case
 * </pre>
 */
final class HoistNegated extends Rewriter implements Pass {
    private int count;

    @Override
    public void run(Compilation compilation) {
        compilation.rewriteRules(rule -> rule.with(rewrite(rule.rule())));
    }

    @Override
    public Body rewrite(Body body) {
        List<Expression> lines = new ArrayList<>();
        for (Expression line : body.expressions()) {
            Expression inner = super.rewrite(line);
            if (isPrint(inner.statement())) {
                lines.add(new Expression(inner.span(), false, inner.statement(), inner.with()));
            } else if (inner.negated()) {
                Hoister hoister = new Hoister(inner, count);
                Expression negated = hoister.hoist();
                lines.addAll(hoister.hoisted());
                lines.add(negated);
                count += hoister.hoisted().size();
            } else {
                lines.add(inner);
            }
        }
        return new Body(body.span(), lines);
    }

    private static boolean isPrint(Statement statement) {
        return statement instanceof Statement.Test test
                && test.term() instanceof Term.Call call
                && FunctionTable.isPrint(call);
    }
}
