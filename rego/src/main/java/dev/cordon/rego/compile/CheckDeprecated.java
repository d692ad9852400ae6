package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import java.util.Set;

/** Refuses calls of functions that Rego v1 has given up. Comes after the types: what is wrong with a call is told first. */
final class CheckDeprecated implements Pass {
    private static final Set<String> DEPRECATED = Set.of(
            "all",
            "any",
            "cast_array",
            "cast_boolean",
            "cast_null",
            "cast_object",
            "cast_set",
            "cast_string",
            "net.cidr_overlap",
            "re_match",
            "set_diff");

    @Override
    public void run(Compilation compilation) {
        compilation
                .rules()
                .forEach(rule -> new Calls(compilation, !rule.module().isVersion0()).walk(rule.rule()));
    }

    static void check(Compilation compilation, Body query) {
        new Calls(compilation, false).walk(query);
    }

    @SuppressWarnings("NullAway") // Void has no other value than null.
    private static final class Calls extends Walker {
        private final Compilation compilation;
        private final boolean isRefused;

        Calls(Compilation compilation, boolean isVersion1) {
            this.compilation = compilation;
            this.isRefused = isVersion1 || compilation.options().strict();
        }

        @Override
        protected void walkTarget(Term target) {
            // Names of functions stand here, not calls.
        }

        @Override
        public Void visitCall(Term.Call call) {
            String name = call.operator().dotted();
            if (isRefused && DEPRECATED.contains(name)) {
                compilation.error(
                        ErrorCode.TYPE, "deprecated built-in function calls in expression: " + name, call.span());
            }
            return super.visitCall(call);
        }
    }
}
