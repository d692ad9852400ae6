package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
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

        Calls(Compilation compilation, FunctionTable functions) {
            this.compilation = compilation;
            this.functions = functions;
        }

        @Override
        public void walk(Expression expression) {
            alone = expression.statement() instanceof Statement.Test test ? test.term() : null;
            super.walk(expression);
        }

        @Override
        protected void walkTarget(Term target) {
            // Names of functions stand here, not calls.
        }

        @Override
        public Void visitCall(Term.Call call) {
            boolean standsAlone = call == alone;
            Integer arity = functions.arity(call.operator());
            if (arity == null) {
                undefined(call);
            } else if (!functions.isVariadic(call.operator())) {
                int given = call.arguments().size();
                if (given != arity && !(standsAlone && given == arity + 1)) {
                    wrongArity(call, arity);
                }
            }
            return super.visitCall(call);
        }

        private void undefined(Term.Call call) {
            String name = FunctionTable.nameOf(call.operator());
            String likely = Spelling.nearest(name, functions.names());
            compilation.error(
                    ErrorCode.TYPE,
                    "undefined function " + name,
                    call.span(),
                    likely == null ? null : "did you mean " + likely + "?");
        }

        private void wrongArity(Term.Call call, int arity) {
            String name = FunctionTable.nameOf(call.operator());
            int given = call.arguments().size();
            if (call.operator().startsWith(Paths.DATA)) {
                String noun = given == 1 ? " argument" : " arguments";
                compilation.error(
                        ErrorCode.TYPE,
                        "function " + name + " has arity " + arity + ", got " + given + noun,
                        call.span());
            } else {
                compilation.error(
                        ErrorCode.TYPE,
                        name + ": arity mismatch",
                        call.span(),
                        List.of("have: " + given + " arguments", "want: " + functions.signature(call.operator())));
            }
        }
    }
}
