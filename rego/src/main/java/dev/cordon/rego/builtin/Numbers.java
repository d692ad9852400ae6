package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** {@code numbers.*}, {@code rand.intn} and {@code format_int}. */
final class Numbers {
    private Numbers() {}

    static void register(Builtins.Registry registry) {
        registry.add("numbers.range", (context, arguments) -> range(context, arguments, BigInteger.ONE))
                .add("numbers.range_step", (context, arguments) -> rangeStep(context, arguments))
                .add("rand.intn", (context, arguments) -> random(context, arguments))
                .add("format_int", (context, arguments) -> format(arguments));
    }

    private static Value rangeStep(CallContext context, Value[] arguments) {
        BigInteger step = Operands.bigInteger(arguments, 2);
        if (step.signum() <= 0) {
            throw BuiltinException.other("numbers.range_step: step must be a positive integer");
        }
        return range(context, arguments, step);
    }

    private static Value range(CallContext context, Value[] arguments, BigInteger step) {
        BigInteger from = Operands.bigInteger(arguments, 0);
        BigInteger to = Operands.bigInteger(arguments, 1);
        boolean up = from.compareTo(to) <= 0;
        context.allocate(count(from, to, step));
        List<Value> result = new ArrayList<>();
        BigInteger current = from;
        while (up ? current.compareTo(to) <= 0 : current.compareTo(to) >= 0) {
            result.add(NumberValue.of(current));
            context.spend(1);
            current = up ? current.add(step) : current.subtract(step);
        }
        return ArrayValue.of(result);
    }

    /** How many numbers a range has; where that is more than anybody can count to, so many. */
    private static long count(BigInteger from, BigInteger to, BigInteger step) {
        BigInteger count = to.subtract(from).abs().divide(step);
        return count.bitLength() < 62 ? count.longValue() : 1L << 62;
    }

    /** The same number for the same key and bound within one evaluation. */
    private static Value random(CallContext context, Value[] arguments) {
        String key = Operands.string(arguments, 0);
        int bound = Operands.integer(arguments, 1);
        if (bound == 0) {
            return NumberValue.ZERO;
        }
        int size = Math.abs(bound);
        return context.remembered(
                List.of("rand.intn", key, size),
                () -> NumberValue.of(context.random().nextInt(size)));
    }

    private static Value format(Value[] arguments) {
        BigInteger number = Operands.number(arguments, 0).toBinaryFloat().toBigInteger();
        BigInteger base = Operands.number(arguments, 1).toBinaryFloat().toBigInteger();
        if (!List.of(2L, 8L, 10L, 16L).contains(base.longValue())) {
            throw BuiltinException.type("operand 2 must be one of {2, 8, 10, 16}");
        }
        return StringValue.of(number.toString(base.intValue()));
    }
}
