package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Rewriter;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves what must be evaluated out of the parameters of functions into their bodies, and refuses documents in them.
 *
 * <pre>
 * f(x, x.a) := 1    →    f(x, $p0) := 1 if $p0 = x.a
 * </pre>
 */
final class LiftParameters implements Pass {
    @Override
    public void run(Compilation compilation) {
        compilation.rewriteRules(rule -> rule.with(lift(compilation, rule.rule())));
    }

    private static Rule lift(Compilation compilation, Rule rule) {
        Rule.Head head = rule.head();
        if (head.arguments() == null) {
            return rule;
        }
        Lifting lifting = new Lifting(compilation);
        List<Term> arguments = lifting.rewriteAll(head.arguments());
        List<Expression> lines = new ArrayList<>(lifting.lifted);
        lines.addAll(rule.body().expressions());
        Rule.Head lifted =
                new Rule.Head(head.span(), head.ref(), arguments, head.element(), head.value(), head.assigns());
        Rule otherwise = rule.otherwise() == null ? null : lift(compilation, rule.otherwise());
        return new Rule(
                rule.span(), rule.isDefault(), lifted, new Body(rule.body().span(), lines), otherwise);
    }

    private static final class Lifting extends Rewriter {
        private final Compilation compilation;
        private final List<Expression> lifted = new ArrayList<>();

        Lifting(Compilation compilation) {
            this.compilation = compilation;
        }

        private Term lift(Term term) {
            Term.Var variable = new Term.Var(term.span(), Term.Var.GENERATED_PREFIX + "p" + lifted.size());
            lifted.add(Expression.of(new Statement.Unification(term.span(), variable, term, false)));
            return variable;
        }

        @Override
        public Term visitRef(Term.Ref ref) {
            if (Paths.isRoot(ref)) {
                // Names in parameters are variables, those of documents, rules and imports too, and nothing binds them.
                String name = ref.span().text().split("[.\\[]", 2)[0];
                compilation.error(ErrorCode.UNSAFE_VARIABLE, "var " + name + " is unsafe", ref.span());
            }
            return lift(ref);
        }

        @Override
        public Term visitCall(Term.Call call) {
            return lift(call);
        }

        /** What a key must be has to be known before the argument is looked at. */
        @Override
        public Term visitObject(Term.ObjectLiteral object) {
            boolean constant = object.entries().stream().allMatch(entry -> entry.key() instanceof Term.Scalar);
            return constant ? super.visitObject(object) : lift(object);
        }

        @Override
        public Term visitSet(Term.SetLiteral set) {
            return lift(set);
        }

        @Override
        public Term visitTemplate(Term.Template template) {
            return lift(template);
        }

        @Override
        public Term visitArrayComprehension(Term.ArrayComprehension comprehension) {
            return lift(comprehension);
        }

        @Override
        public Term visitSetComprehension(Term.SetComprehension comprehension) {
            return lift(comprehension);
        }

        @Override
        public Term visitObjectComprehension(Term.ObjectComprehension comprehension) {
            return lift(comprehension);
        }
    }
}
