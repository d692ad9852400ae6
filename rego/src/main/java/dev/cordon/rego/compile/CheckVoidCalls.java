package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import org.jspecify.annotations.Nullable;

/**
 * Refuses {@code print} where a value is needed: it has none.
 *
 * <pre>
 * p := print(1)    →    print(1) used as value
 * </pre>
 */
final class CheckVoidCalls implements Pass {
    @Override
    public void run(Compilation compilation) {
        compilation.rules().forEach(rule -> new Calls(compilation).walk(rule.rule()));
    }

    static void check(Compilation compilation, Body query) {
        new Calls(compilation).walk(query);
    }

    @SuppressWarnings("NullAway") // Void has no other value than null.
    private static final class Calls extends Walker {
        private final Compilation compilation;
        private @Nullable Term line;

        Calls(Compilation compilation) {
            this.compilation = compilation;
        }

        @Override
        public void walk(Expression expression) {
            line = expression.statement() instanceof Statement.Test test ? test.term() : null;
            super.walk(expression);
        }

        @Override
        public Void visitCall(Term.Call call) {
            if (FunctionTable.isPrint(call) && call != line) {
                compilation.error(ErrorCode.TYPE, SyntaxText.of(call) + " used as value", call.span());
            }
            return super.visitCall(call);
        }
    }
}
