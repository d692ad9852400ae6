package dev.cordon.rego.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A binary floating-point number with a mantissa of 64 bits and an unbounded exponent, rounded to nearest even: the
 * arithmetic that OPA does. It makes 0.1+0.2 print as 0.3 and 1/3 as 0.33333333333333333334.
 */
public final class BinaryFloat implements Comparable<BinaryFloat> {
    static final int PRECISION = 64;
    private static final int GUARD_BITS = 2;
    private static final int LARGEST_EXACT_SCALE = 5000;
    private static final MathContext BEYOND_EXACT = new MathContext(60);
    private static final BinaryFloat ZERO = new BinaryFloat(BigInteger.ZERO, 0);

    /** Odd, or zero: so that equal values have equal fields. */
    private final BigInteger mantissa;

    private final int exponent;

    private BinaryFloat(BigInteger mantissa, int exponent) {
        this.mantissa = mantissa;
        this.exponent = exponent;
    }

    public static BinaryFloat of(long value) {
        return rounded(BigInteger.valueOf(value), 0);
    }

    public static BinaryFloat of(BigInteger value) {
        return rounded(value, 0);
    }

    /** The nearest value to a finite double. */
    public static BinaryFloat of(double value) {
        return parse(new BigDecimal(value));
    }

    /** The nearest value to a decimal text. */
    public static BinaryFloat parse(String text) {
        return parse(new BigDecimal(text));
    }

    private static BinaryFloat parse(BigDecimal decimal) {
        int scale = decimal.scale();
        if (Math.abs((long) scale) > LARGEST_EXACT_SCALE) {
            return parseExtreme(decimal);
        }
        BigInteger unscaled = decimal.unscaledValue();
        return scale <= 0
                ? rounded(unscaled.multiply(BigInteger.TEN.pow(-scale)), 0)
                : quotient(unscaled, BigInteger.TEN.pow(scale), 0);
    }

    /** Exact powers of ten of such a size would take long; 60 digits decide 64 bits. */
    private static BinaryFloat parseExtreme(BigDecimal decimal) {
        BinaryFloat result = of(decimal.unscaledValue());
        int left = -decimal.scale();
        while (left != 0 && !result.isZero()) {
            int step = Math.max(-LARGEST_EXACT_SCALE, Math.min(LARGEST_EXACT_SCALE, left));
            result =
                    result.multiply(parse(BigDecimal.ONE.scaleByPowerOfTen(step).round(BEYOND_EXACT)));
            left -= step;
        }
        return result;
    }

    /** Rounds mantissa times a power of two to 64 bits. */
    private static BinaryFloat rounded(BigInteger mantissa, int exponent) {
        if (mantissa.signum() == 0) {
            return ZERO;
        }
        BigInteger magnitude = mantissa.abs();
        int excess = magnitude.bitLength() - PRECISION;
        int power = exponent;
        if (excess > 0) {
            magnitude = roundedHalfEven(magnitude, excess);
            power += excess;
        }
        int zeros = magnitude.getLowestSetBit();
        magnitude = magnitude.shiftRight(zeros);
        return new BinaryFloat(mantissa.signum() < 0 ? magnitude.negate() : magnitude, power + zeros);
    }

    private static BigInteger roundedHalfEven(BigInteger magnitude, int excess) {
        BigInteger kept = magnitude.shiftRight(excess);
        boolean half = magnitude.testBit(excess - 1);
        boolean more = magnitude.getLowestSetBit() < excess - 1;
        return half && (more || kept.testBit(0)) ? kept.add(BigInteger.ONE) : kept;
    }

    private static BinaryFloat quotient(BigInteger dividend, BigInteger divisor, int exponent) {
        int shift = Math.max(0, PRECISION + GUARD_BITS + divisor.bitLength() - dividend.bitLength());
        BigInteger[] parts = dividend.abs().shiftLeft(shift).divideAndRemainder(divisor.abs());
        // One more bit stands for all that the remainder holds, so that rounding is right.
        BigInteger result = parts[0].shiftLeft(1);
        result = parts[1].signum() == 0 ? result : result.setBit(0);
        boolean negative = dividend.signum() * divisor.signum() < 0;
        return rounded(negative ? result.negate() : result, exponent - shift - 1);
    }

    public BinaryFloat add(BinaryFloat other) {
        if (isZero() || other.isZero()) {
            return isZero() ? other : this;
        }
        BinaryFloat high = exponent >= other.exponent ? this : other;
        BinaryFloat low = high == this ? other : this;
        int distance = high.exponent - low.exponent;
        if (distance > 4 * PRECISION) {
            // The low one cannot reach the rounding of the high one except as a trace.
            BigInteger trace = BigInteger.valueOf(low.mantissa.signum());
            int room = 2 * PRECISION;
            return low.mantissa.bitLength() + low.exponent < high.exponent - room
                    ? rounded(high.mantissa.shiftLeft(room).add(trace), high.exponent - room)
                    : rounded(high.mantissa.shiftLeft(distance).add(low.mantissa), low.exponent);
        }
        return rounded(high.mantissa.shiftLeft(distance).add(low.mantissa), low.exponent);
    }

    public BinaryFloat subtract(BinaryFloat other) {
        return add(other.negate());
    }

    public BinaryFloat multiply(BinaryFloat other) {
        return rounded(mantissa.multiply(other.mantissa), exponent + other.exponent);
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the other is zero
     */
    public BinaryFloat divide(BinaryFloat other) {
        if (other.isZero()) {
            throw new ArithmeticException("divide by zero");
        }
        return isZero() ? ZERO : quotient(mantissa, other.mantissa, exponent - other.exponent);
    }

    public BinaryFloat negate() {
        return new BinaryFloat(mantissa.negate(), exponent);
    }

    public BinaryFloat abs() {
        return signum() < 0 ? negate() : this;
    }

    public int signum() {
        return mantissa.signum();
    }

    public boolean isZero() {
        return mantissa.signum() == 0;
    }

    public boolean isInteger() {
        return exponent >= 0;
    }

    boolean fitsLong() {
        return exponent >= 0 && mantissa.bitLength() + exponent < Long.SIZE;
    }

    long toLong() {
        if (!fitsLong()) {
            throw new ArithmeticException("not a whole number of 64 bits: " + toText());
        }
        return mantissa.longValue() << exponent;
    }

    /** The value without its fraction. */
    public BigInteger toBigInteger() {
        if (exponent >= 0) {
            return mantissa.shiftLeft(exponent);
        }
        BigInteger magnitude = mantissa.abs().shiftRight(-exponent);
        return signum() < 0 ? magnitude.negate() : magnitude;
    }

    public double toDouble() {
        return toBigDecimal().doubleValue();
    }

    /** The exact decimal value. */
    public BigDecimal toBigDecimal() {
        return DecimalText.exact(mantissa, exponent);
    }

    /** The text that OPA prints: whole numbers in full, others with as few digits as identify them. */
    public String toText() {
        return DecimalText.of(mantissa, exponent);
    }

    @Override
    public int compareTo(BinaryFloat other) {
        if (signum() != other.signum() || isZero()) {
            return Integer.compare(signum(), other.signum());
        }
        int size = Integer.compare(mantissa.bitLength() + exponent, other.mantissa.bitLength() + other.exponent);
        if (size != 0) {
            return signum() < 0 ? -size : size;
        }
        int distance = exponent - other.exponent;
        return distance >= 0
                ? mantissa.shiftLeft(distance).compareTo(other.mantissa)
                : mantissa.compareTo(other.mantissa.shiftLeft(-distance));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BinaryFloat that && exponent == that.exponent && mantissa.equals(that.mantissa);
    }

    @Override
    public int hashCode() {
        return mantissa.hashCode() * 31 + exponent;
    }

    @Override
    public String toString() {
        return toText();
    }
}
