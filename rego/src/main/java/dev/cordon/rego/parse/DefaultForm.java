package dev.cordon.rego.parse;

import dev.cordon.rego.ast.OuterWalker;
import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Default rules have a value that depends on nothing, and parameters that take anything. */
final class DefaultForm {
    private DefaultForm() {}

    /** What is wrong with a default rule, or null. */
    static @Nullable String problem(Rule.Head head) {
        if (head.value() == null && !head.ref().path().isEmpty()) {
            return "illegal default rule (must have a value)";
        }
        Dependent dependent = new Dependent();
        dependent.walk(head.value());
        if (dependent.found != null) {
            return "illegal default rule (value cannot contain " + StatementForm.nameOf(dependent.found) + ")";
        }
        return head.arguments() == null ? null : ofArguments(head.arguments());
    }

    private static @Nullable String ofArguments(List<Term> arguments) {
        Set<String> names = new HashSet<>();
        for (Term argument : arguments) {
            if (!(argument instanceof Term.Var variable)) {
                return "illegal default rule (arguments cannot contain " + StatementForm.nameOf(argument) + ")";
            }
            if (!names.add(variable.name())) {
                return "illegal default rule (arguments cannot be repeated " + variable.name() + ")";
            }
        }
        return null;
    }

    /** Finds the first variable, reference or call; what is in comprehensions does not count. */
    @SuppressWarnings("NullAway") // Void has no other value than null.
    private static final class Dependent extends OuterWalker {
        private @Nullable Term found;

        private Void find(Term term) {
            found = found == null ? term : found;
            return null;
        }

        @Override
        public Void visitVar(Term.Var variable) {
            return find(variable);
        }

        @Override
        public Void visitRef(Term.Ref ref) {
            return find(ref);
        }

        @Override
        public Void visitCall(Term.Call call) {
            return find(call);
        }
    }
}
