package dev.cordon.platform.arm.function;

import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Conditions, in a logic of three values: what is not known leaves open what it does not decide. */
final class LogicFunctions {

    private LogicFunctions() {}

    static void addTo(Functions.Registry all) {
        all.add("true", call -> Terms.bool(true, call.location()));
        all.add("false", call -> Terms.bool(false, call.location()));
        all.add("bool", LogicFunctions::bool);
        all.add("if", LogicFunctions::choose);
        all.add("not", LogicFunctions::not);
        all.add("and", call -> all(call, false));
        all.add("or", call -> all(call, true));
        all.add("equals", LogicFunctions::equal);
        all.add("coalesce", LogicFunctions::coalesce);
        all.add("less", call -> compare(call, order -> order < 0));
        all.add("lessOrEquals", call -> compare(call, order -> order <= 0));
        all.add("greater", call -> compare(call, order -> order > 0));
        all.add("greaterOrEquals", call -> compare(call, order -> order >= 0));
    }

    private static Term bool(Invocation call) {
        @Nullable Boolean truth = Terms.truthOf(call.argument(0));
        return truth == null ? call.undecided("the value is not known") : Terms.bool(truth, call.location());
    }

    /** The branch that is not taken is not evaluated. Where nobody knows which, either may be what is referred to. */
    private static Term choose(Invocation call) {
        Term condition = call.argument(0);
        @Nullable Boolean truth = Terms.truthOf(condition);
        if (truth != null) {
            return call.argument(truth ? 1 : 2);
        }
        Term one = call.argument(1);
        Term other = call.argument(2);
        boolean known = Terms.firstUnknown(one) == null && Terms.firstUnknown(other) == null;
        if (known && Terms.valueOf(one).equals(Terms.valueOf(other))) {
            return one;
        }
        Term.Unknown unknown = Terms.unknownFrom(List.of(condition), "the condition is not known", call.location());
        return new Term.Unknown(
                unknown.reason(),
                Terms.origins(List.of(one, other)),
                Holes.ofCall("if", List.of(condition, one, other)),
                call.location());
    }

    private static Term not(Invocation call) {
        @Nullable Boolean truth = Terms.truthOf(call.argument(0));
        return truth == null ? call.undecided("the condition is not known") : Terms.bool(!truth, call.location());
    }

    private static Term all(Invocation call, boolean decisive) {
        List<Term> open = new ArrayList<>();
        for (int i = 0; i < call.count(); i++) {
            Term condition = call.argument(i);
            @Nullable Boolean truth = Terms.truthOf(condition);
            if (truth == null) {
                open.add(condition);
            } else if (truth == decisive) {
                return Terms.bool(decisive, call.location());
            }
        }
        return open.isEmpty()
                ? Terms.bool(!decisive, call.location())
                : Terms.unknownFrom(open, "the condition is not known", call.location());
    }

    private static Term equal(Invocation call) {
        Term one = call.argument(0);
        Term other = call.argument(1);
        if (Terms.firstUnknown(one) != null || Terms.firstUnknown(other) != null) {
            return call.undecided("");
        }
        return Terms.bool(Terms.valueOf(one).equals(Terms.valueOf(other)), call.location());
    }

    private static Term coalesce(Invocation call) {
        for (int i = 0; i < call.count(); i++) {
            Term term = call.argument(i);
            if (!Terms.isNothing(term)) {
                return term;
            }
        }
        return Terms.nothing(call.location());
    }

    private static Term compare(Invocation call, IntPredicate order) {
        Term one = call.argument(0);
        Term other = call.argument(1);
        if (Terms.firstUnknown(one) != null || Terms.firstUnknown(other) != null) {
            return call.undecided("");
        }
        return Terms.bool(order.test(Terms.valueOf(one).compareTo(Terms.valueOf(other))), call.location());
    }
}
