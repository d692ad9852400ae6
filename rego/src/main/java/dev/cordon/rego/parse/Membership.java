package dev.cordon.rego.parse;

import dev.cordon.rego.ast.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code value in collection} and {@code key, value in collection} are made of. */
record Membership(@Nullable Term key, Term value, Term collection) {
    static final String OF_VALUE = "internal.member_2";
    static final String OF_PAIR = "internal.member_3";

    /** The parts of an expression, or null if it is none of these. */
    static @Nullable Membership of(Term term) {
        if (!(term instanceof Term.Call call)) {
            return null;
        }
        String function = call.operator().dotted();
        List<Term> operands = call.arguments();
        if (function.equals(OF_VALUE) && operands.size() == 2) {
            return new Membership(null, operands.get(0), operands.get(1));
        }
        return function.equals(OF_PAIR) && operands.size() == 3
                ? new Membership(operands.get(0), operands.get(1), operands.get(2))
                : null;
    }
}
