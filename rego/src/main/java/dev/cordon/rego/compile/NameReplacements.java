package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;

/** Marks the names of functions that {@code with} puts in the place of others, which would look like variables. */
final class NameReplacements implements Pass {
    @Override
    public void run(Compilation compilation) {
        Marking marking = new Marking(new FunctionTable(compilation));
        compilation.rewriteRules(rule -> rule.with(marking.rewrite(rule.rule())));
    }

    Body rewrite(Compilation compilation, Body query) {
        return new Marking(new FunctionTable(compilation)).rewrite(query);
    }

    private static final class Marking extends Rewriter {
        private final FunctionTable functions;

        Marking(FunctionTable functions) {
            this.functions = functions;
        }

        @Override
        protected List<Expression.With> rewriteWith(Expression expression) {
            List<Expression.With> result = new ArrayList<>();
            for (Expression.With with : expression.with()) {
                result.add(new Expression.With(with.span(), with.target(), value(with)));
            }
            return result;
        }

        private Term value(Expression.With with) {
            boolean isName = with.value() instanceof Term.Ref || with.value() instanceof Term.Var;
            if (!isName || functions.arity(WithPlanner.asRef(with.target())) == null) {
                return rewrite(with.value());
            }
            Term.Ref name = WithPlanner.asRef(with.value());
            if (functions.arity(name) == null) {
                return rewrite(with.value());
            }
            List<Term> elements = new ArrayList<>();
            elements.add(new Term.Scalar(name.span(), StringValue.of(FunctionTable.nameOf(name))));
            if (name.startsWith(Paths.DATA)) {
                elements.addAll(name.path());
            }
            return new Term.Ref(name.span(), new Term.Var(name.span(), Paths.FUNCTION), elements);
        }
    }
}
