package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.ast.Walker;
import dev.cordon.rego.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses {@code with} of what cannot be replaced: what is neither a document nor a function, parts of what rules define, and
 * functions that the language itself is made of. Of each body the first is told.
 */
final class CheckWith implements Pass {
    @Override
    public void run(Compilation compilation) {
        Targets targets = new Targets(compilation);
        compilation.rules().forEach(rule -> targets.walk(rule.rule()));
    }

    static void check(Compilation compilation, Body query) {
        new Targets(compilation).walk(query);
    }

    private static final class Targets extends Walker {
        private static final String BUILTIN = "with keyword replacing built-in function: ";

        /** Calls of these are constants by now, so no function of their name is needed. */
        private static final Set<String> METADATA = Set.of("rego.metadata.chain", "rego.metadata.rule");

        private final Compilation compilation;
        private final FunctionTable functions;
        private final Set<List<Value>> rules = new HashSet<>();

        Targets(Compilation compilation) {
            this.compilation = compilation;
            this.functions = new FunctionTable(compilation);
            compilation.rules().forEach(rule -> rules.add(rule.constantPath()));
        }

        @Override
        public void walk(Body body) {
            for (Expression line : body.expressions()) {
                for (Expression.With with : line.with()) {
                    if (isRefused(WithPlanner.asRef(with.target()))) {
                        return;
                    }
                }
            }
            super.walk(body);
        }

        private boolean isRefused(Term.Ref target) {
            if (target.startsWith(Paths.INPUT)) {
                return false;
            }
            if (!target.startsWith(Paths.DATA) && !isBuiltin(target)) {
                compilation.error(
                        ErrorCode.TYPE,
                        "with keyword target must reference existing input, data, or a function",
                        target.span());
                return true;
            }
            String problem = target.startsWith(Paths.DATA) ? ofDocument(target) : ofBuiltin(target);
            if (problem != null) {
                compilation.error(ErrorCode.COMPILE, problem, target.span());
            }
            return problem != null;
        }

        private boolean isBuiltin(Term.Ref target) {
            return METADATA.contains(target.dotted()) || functions.arity(target) != null;
        }

        private @Nullable String ofDocument(Term.Ref target) {
            List<Value> path = Paths.constantPrefix(target);
            // The whole of a rule may be replaced, so the last element does not count.
            int last = Math.min(path.size(), target.path().size() - 1);
            for (int length = 1; length <= last; length++) {
                if (rules.contains(path.subList(0, length))) {
                    return "with keyword cannot partially replace virtual document(s)";
                }
            }
            return null;
        }

        private @Nullable String ofBuiltin(Term.Ref target) {
            String name = target.dotted();
            if (target.startsWith("internal")) {
                return BUILTIN + "replacement of internal function \"" + name + "\" invalid";
            }
            if (functions.isRelation(target)) {
                return BUILTIN + "target must not be a relation";
            }
            if (name.equals("eq") || METADATA.contains(name)) {
                return BUILTIN + "replacement of \"" + name + "\" invalid";
            }
            // The one function that has no result.
            return name.equals("print") ? BUILTIN + "target must not be a void function" : null;
        }
    }
}
