package dev.cordon.rego.builtin;

import dev.cordon.rego.value.BinaryFloat;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;

/** Arithmetic, with a fast path for whole numbers of 64 bits; and the operations on bits. */
final class Arithmetic {
    /** How many bits a shifted number may have: one of more takes seconds to write down. */
    private static final int MOST_BITS = 1 << 20;

    /** Zero with the sign that a binary zero keeps; it equals zero. */
    private static final NumberValue NEGATIVE_ZERO = NumberValue.of("-0");

    private Arithmetic() {}

    static void register(Builtins.Registry registry) {
        registry.add("plus", (context, arguments) -> plus(Operands.number(arguments, 0), Operands.number(arguments, 1)))
                .add("minus", (context, arguments) -> minus(arguments))
                .add("mul", (context, arguments) -> times(Operands.number(arguments, 0), Operands.number(arguments, 1)))
                .add("div", (context, arguments) -> divide(arguments))
                .add("rem", (context, arguments) -> remainder(arguments))
                .add("abs", (context, arguments) -> abs(Operands.number(arguments, 0)))
                .add("round", (context, arguments) -> rounded(arguments, RoundingMode.HALF_UP))
                .add("ceil", (context, arguments) -> rounded(arguments, RoundingMode.CEILING))
                .add("floor", (context, arguments) -> rounded(arguments, RoundingMode.FLOOR))
                .add("bits.and", bits(BigInteger::and))
                .add("bits.or", bits(BigInteger::or))
                .add("bits.xor", bits(BigInteger::xor))
                .add(
                        "bits.negate",
                        (context, arguments) ->
                                NumberValue.of(Operands.bigInteger(arguments, 0).not()))
                .add("bits.lsh", (context, arguments) -> shift(arguments, 1))
                .add("bits.rsh", (context, arguments) -> shift(arguments, -1));
    }

    static NumberValue plus(NumberValue left, NumberValue right) {
        if (left.isLong() && right.isLong()) {
            long a = left.longValue();
            long b = right.longValue();
            long sum = a + b;
            if (((a ^ sum) & (b ^ sum)) >= 0) {
                return NumberValue.of(sum);
            }
        }
        return NumberValue.of(left.toBinaryFloat().add(right.toBinaryFloat()));
    }

    private static Value minus(Value[] arguments) {
        if (arguments[0] instanceof SetValue left && arguments[1] instanceof SetValue right) {
            return Sets.difference(left, right);
        }
        if (!(arguments[0] instanceof NumberValue left)) {
            throw arguments[0] instanceof SetValue
                    ? Operands.wrongType(arguments, 1, "set")
                    : Operands.wrongType(arguments, 0, "number", "set");
        }
        if (!(arguments[1] instanceof NumberValue right)) {
            throw Operands.wrongType(arguments, 1, "number");
        }
        if (left.isLong() && right.isLong()) {
            long a = left.longValue();
            long b = right.longValue();
            long difference = a - b;
            if (((a ^ b) & (a ^ difference)) >= 0) {
                return NumberValue.of(difference);
            }
        }
        return NumberValue.of(left.toBinaryFloat().subtract(right.toBinaryFloat()));
    }

    static NumberValue times(NumberValue left, NumberValue right) {
        if (left.isLong() && right.isLong()) {
            long a = left.longValue();
            long b = right.longValue();
            long high = Math.multiplyHigh(a, b);
            long low = a * b;
            if (high == 0 && low >= 0 || high == -1 && low < 0) {
                return NumberValue.of(low);
            }
        }
        BinaryFloat product = left.toBinaryFloat().multiply(right.toBinaryFloat());
        boolean negative = left.toBinaryFloat().signum() + right.toBinaryFloat().signum() < 0;
        return product.isZero() && negative ? NEGATIVE_ZERO : NumberValue.of(product);
    }

    private static Value divide(Value[] arguments) {
        NumberValue left = Operands.number(arguments, 0);
        NumberValue right = Operands.number(arguments, 1);
        if (right.toBinaryFloat().isZero()) {
            throw BuiltinException.other("divide by zero");
        }
        if (left.toBinaryFloat().isZero() && right.toBinaryFloat().signum() < 0) {
            return NEGATIVE_ZERO;
        }
        if (left.isLong() && right.isLong() && right.longValue() != -1 && left.longValue() % right.longValue() == 0) {
            return NumberValue.of(left.longValue() / right.longValue());
        }
        return NumberValue.of(left.toBinaryFloat().divide(right.toBinaryFloat()));
    }

    private static Value remainder(Value[] arguments) {
        NumberValue left = Operands.number(arguments, 0);
        NumberValue right = Operands.number(arguments, 1);
        if (!left.isInteger() || !right.isInteger()) {
            throw BuiltinException.other("modulo on floating-point number");
        }
        BigInteger divisor = right.toBinaryFloat().toBigInteger();
        if (divisor.signum() == 0) {
            throw BuiltinException.other("modulo by zero");
        }
        return NumberValue.of(left.toBinaryFloat().toBigInteger().remainder(divisor));
    }

    private static Value abs(NumberValue number) {
        return number.isLong() && number.longValue() != Long.MIN_VALUE
                ? NumberValue.of(Math.abs(number.longValue()))
                : NumberValue.of(number.toBinaryFloat().abs());
    }

    private static Value rounded(Value[] arguments, RoundingMode mode) {
        NumberValue number = Operands.number(arguments, 0);
        if (number.isLong()) {
            return NumberValue.of(number.longValue());
        }
        BigDecimal whole = number.toBinaryFloat().toBigDecimal().setScale(0, mode);
        return NumberValue.of(whole.toBigInteger());
    }

    private static Builtin.Implementation bits(BinaryOperator<BigInteger> operation) {
        return (context, arguments) ->
                NumberValue.of(operation.apply(Operands.bigInteger(arguments, 0), Operands.bigInteger(arguments, 1)));
    }

    private static Value shift(Value[] arguments, int direction) {
        BigInteger value = Operands.bigInteger(arguments, 0);
        int distance = Operands.clamped(Operands.bigInteger(arguments, 1));
        if (distance < 0) {
            throw BuiltinException.type("operand 2 must be an unsigned integer number but got a negative integer");
        }
        if (direction < 0 || value.signum() == 0) {
            return NumberValue.of(value.shiftRight(distance));
        }
        if ((long) value.bitLength() + distance > MOST_BITS) {
            throw BuiltinException.halting("the result has more than " + MOST_BITS + " bits");
        }
        return NumberValue.of(value.shiftLeft(distance));
    }
}
