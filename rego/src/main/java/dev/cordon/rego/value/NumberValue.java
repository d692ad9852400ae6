package dev.cordon.rego.value;

import java.math.BigInteger;

/**
 * A number. It keeps the text that it was written with; arithmetic is exact on longs and otherwise that of
 * {@link BinaryFloat}. Numbers are equal if their values are, whatever their texts.
 */
public abstract sealed class NumberValue implements Value permits LongNumber, DecimalNumber {
    public static final NumberValue ZERO = LongNumber.box(0);
    public static final NumberValue ONE = LongNumber.box(1);
    private static final int LONGEST_LONG = 20;

    NumberValue() {}

    public static NumberValue of(long value) {
        return LongNumber.box(value);
    }

    /** A number from its JSON text, which it keeps. */
    public static NumberValue of(String text) {
        if (text.length() <= LONGEST_LONG && isCanonicalInteger(text)) {
            try {
                return LongNumber.box(Long.parseLong(text));
            } catch (NumberFormatException tooLong) {
                return new DecimalNumber(text);
            }
        }
        return new DecimalNumber(text);
    }

    public static NumberValue of(BigInteger value) {
        return value.bitLength() < Long.SIZE ? of(value.longValue()) : new DecimalNumber(value.toString());
    }

    public static NumberValue of(BinaryFloat value) {
        return value.fitsLong() ? of(value.toLong()) : new DecimalNumber(value.toText(), value);
    }

    private static boolean isCanonicalInteger(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        if (start == text.length() || text.charAt(start) == '0' && text.length() > 1) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isWritten(String text) {
        return text.length() >= LONGEST_LONG - 1 && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    /** The text that this number was written with, or that arithmetic gave it. */
    public abstract String text();

    public abstract BinaryFloat toBinaryFloat();

    /** Whether the value is whole and fits a long. */
    public abstract boolean isLong();

    /**
     * The value as a long.
     *
     * @throws ArithmeticException if it is not whole or does not fit
     */
    public abstract long longValue();

    /** Whether the value is whole, of any size. */
    public abstract boolean isInteger();

    /** The nearest double. */
    public double doubleValue() {
        return toBinaryFloat().toDouble();
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public int compareTo(Value other) {
        if (!(other instanceof NumberValue that)) {
            return Kind.NUMBER.compareTo(other.kind());
        }
        if (isLong() && that.isLong()) {
            return Long.compare(longValue(), that.longValue());
        }
        int rounded = toBinaryFloat().compareTo(that.toBinaryFloat());
        // Whole numbers of any length are told apart by all their digits.
        return rounded == 0 && isWritten(text()) && isWritten(that.text())
                ? new BigInteger(text()).compareTo(new BigInteger(that.text()))
                : rounded;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof NumberValue that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return isLong() ? Long.hashCode(longValue()) : toBinaryFloat().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
