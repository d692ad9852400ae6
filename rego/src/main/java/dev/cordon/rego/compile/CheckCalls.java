package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import dev.cordon.rego.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses calls of functions that do not exist, and calls with a wrong number of arguments. */
final class CheckCalls implements Pass {
    @Override
    public void run(Compilation compilation) {
        FunctionTable functions = new FunctionTable(compilation);
        for (CompiledRule rule : compilation.rules()) {
            new Calls(compilation, functions).walk(rule.rule());
        }
    }

    static void check(Compilation compilation, dev.cordon.rego.ast.Body query) {
        new Calls(compilation, new FunctionTable(compilation)).walk(query);
    }

    /** Looks at every call; those that stand alone on a line may have one more argument for the result. */
    @SuppressWarnings("NullAway") // Void has no other value than null.
    private static final class Calls extends Walker {
        private final Compilation compilation;
        private final FunctionTable functions;
        private @Nullable Term alone;
        private @Nullable Span line;

        Calls(Compilation compilation, FunctionTable functions) {
            this.compilation = compilation;
            this.functions = functions;
        }

        @Override
        public void walk(Expression expression) {
            alone = expression.statement() instanceof Statement.Test test ? test.term() : null;
            line = expression.span();
            super.walk(expression);
        }

        @Override
        protected void walkTarget(Term target) {
            // Names of functions stand here, not calls.
        }

        @Override
        public Void visitCall(Term.Call call) {
            boolean standsAlone = call == alone;
            Span place = standsAlone && line != null ? line : call.span();
            Integer arity = functions.arity(call.operator());
            if (arity == null
                    && functions.isValue(call.operator())
                    && call.arguments().size() > (standsAlone ? 1 : 0)) {
                wrongArity(call, 0, place);
            } else if (arity == null) {
                undefined(call, place);
            } else if (!functions.isVariadic(call.operator())) {
                int given = call.arguments().size();
                if (given != arity && !(standsAlone && given == arity + 1)) {
                    wrongArity(call, arity, place);
                }
            }
            return super.visitCall(call);
        }

        private void undefined(Term.Call call, Span place) {
            String name = SyntaxText.of(written(call.operator()));
            String likely = Spelling.nearest(name, functions.names());
            compilation.error(
                    ErrorCode.TYPE,
                    "undefined function " + name,
                    place,
                    likely == null ? null : "did you mean " + likely + "?");
        }

        /** The name as it was written: a variable that hides a function has another by now. */
        private static Term.Ref written(Term.Ref operator) {
            return operator.head() instanceof Term.Var name
                    ? new Term.Ref(operator.span(), new Term.Var(name.span(), name.sourceName()), operator.path())
                    : operator;
        }

        private void wrongArity(Term.Call call, int arity, Span place) {
            String name = FunctionTable.nameOf(call.operator());
            int given = call.arguments().size();
            if (call.operator().startsWith(Paths.DATA)) {
                String noun = given == 1 ? " argument" : " arguments";
                compilation.error(
                        ErrorCode.TYPE, "function " + name + " has arity " + arity + ", got " + given + noun, place);
            } else {
                compilation.error(
                        ErrorCode.TYPE,
                        name + ": arity mismatch",
                        place,
                        List.of("have: " + given + " arguments", "want: " + functions.signature(call.operator())));
            }
        }
    }
}
