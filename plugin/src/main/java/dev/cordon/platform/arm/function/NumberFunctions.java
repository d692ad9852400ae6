package dev.cordon.platform.arm.function;

import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Functions of whole numbers. */
final class NumberFunctions {

    private NumberFunctions() {}

    static void addTo(Functions.Registry all) {
        all.add("add", call -> binary(call, Math::addExact));
        all.add("sub", call -> binary(call, Math::subtractExact));
        all.add("mul", call -> binary(call, Math::multiplyExact));
        all.add("div", call -> binary(call, (a, b) -> a / b));
        all.add("mod", call -> binary(call, (a, b) -> a % b));
        all.add("int", NumberFunctions::integer);
        all.add("float", call -> call.argument(0));
        all.add("min", call -> extreme(call, Math::min));
        all.add("max", call -> extreme(call, Math::max));
    }

    private static Term integer(Invocation call) {
        @Nullable Integer number = call.integer(0);
        return number == null ? call.undecided("the number is not known") : Terms.number(number, call.location());
    }

    private static Term binary(Invocation call, LongBinaryOperator operator) {
        @Nullable Integer one = call.integer(0);
        @Nullable Integer other = call.integer(1);
        if (one == null || other == null) {
            return call.undecided("the numbers are not known");
        }
        try {
            return Terms.number(operator.applyAsLong(one, other), call.location());
        } catch (ArithmeticException e) {
            return call.undecided("the numbers cannot be worked with");
        }
    }

    private static Term extreme(Invocation call, LongBinaryOperator choice) {
        List<Term> numbers = new ArrayList<>();
        for (Term argument : call.arguments()) {
            if (argument instanceof Term.Sequence list) {
                numbers.addAll(list.items());
            } else {
                numbers.add(argument);
            }
        }
        @Nullable Long best = null;
        for (Term number : numbers) {
            @Nullable Integer value = Terms.integerOf(number);
            if (value == null) {
                return call.undecided("the numbers are not known");
            }
            best = best == null ? Long.valueOf(value) : Long.valueOf(choice.applyAsLong(best, value));
        }
        return best == null ? call.undecided("there is no number") : Terms.number(best, call.location());
    }
}
