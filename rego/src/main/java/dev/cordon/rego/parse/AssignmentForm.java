package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code eq(x, 1)} alone is another way to write {@code x = 1}, and {@code assign(x, 1)} to write {@code x := 1}. */
final class AssignmentForm {
    private AssignmentForm() {}

    static boolean is(Rule.Head head) {
        String name = head.ref().headName();
        return (name.equals("eq") || name.equals("assign"))
                && head.ref().path().isEmpty()
                && head.arguments() != null
                && head.element() == null
                && head.value() == null;
    }

    /** What is wrong with it as a rule, or null if nothing is. */
    static @Nullable String problem(Rule.Head head) {
        List<Term> operands = operands(head);
        if (operands.size() < 2) {
            return "assignment requires two operands";
        }
        Term name = operands.get(0);
        return name instanceof Term.Var ? null : StatementForm.nameOf(name) + " cannot be used for rule name";
    }

    /** The head that it stands for. */
    static Rule.Head head(Rule.Head head) {
        Term.Var name = (Term.Var) operands(head).get(0);
        Term.Ref ref = new Term.Ref(name.span(), name, List.of());
        boolean assigns = head.ref().headName().equals("assign");
        return new Rule.Head(head.span(), ref, null, null, operands(head).get(1), assigns);
    }

    private static List<Term> operands(Rule.Head head) {
        return Objects.requireNonNull(head.arguments());
    }
}
