package dev.cordon.rego.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Prints binary floats in decimal with the fewest digits that no other 64-bit float is nearer to. */
final class DecimalText {
    private static final int MOST_DIGITS = 22;
    private static final int PLAIN_UP_TO = 6;
    private static final int PLAIN_DOWN_TO = -4;
    private static final int LARGEST_EXPONENT = 20_000;

    private DecimalText() {}

    static String of(BigInteger mantissa, int exponent) {
        if (mantissa.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(mantissa.abs(), exponent).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        String sign = mantissa.signum() < 0 ? "-" : "";
        if (exponent >= 0 && exponent <= LARGEST_EXPONENT) {
            return sign + digits + "0".repeat(Math.max(0, point - digits.length()));
        }
        int scientific = point - 1;
        return sign
                + (scientific < PLAIN_DOWN_TO || scientific >= PLAIN_UP_TO
                        ? scientific(digits, scientific)
                        : shortest.toPlainString());
    }

    private static String scientific(String digits, int exponent) {
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        String padded = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : Integer.toString(Math.abs(exponent));
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + padded;
    }

    private static BigDecimal shortest(BigInteger magnitude, int exponent) {
        int widening = BinaryFloat.PRECISION - magnitude.bitLength();
        BigInteger full = magnitude.shiftLeft(widening + 2);
        int power = exponent - widening - 2;
        boolean powerOfTwo = magnitude.equals(BigInteger.ONE);
        boolean inclusive = widening > 0 || !magnitude.testBit(0);
        BigDecimal exact = exact(magnitude, exponent);
        BigDecimal low = exact(full.subtract(BigInteger.valueOf(powerOfTwo ? 1 : 2)), power);
        BigDecimal high = exact(full.add(BigInteger.TWO), power);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            int above = candidate.compareTo(low);
            int below = high.compareTo(candidate);
            if (inclusive ? above >= 0 && below >= 0 : above > 0 && below > 0) {
                return candidate;
            }
        }
        return exact;
    }

    /** The exact decimal value of mantissa times a power of two, cut to 60 digits where it is beyond all measure. */
    static BigDecimal exact(BigInteger mantissa, int exponent) {
        BigDecimal whole = new BigDecimal(mantissa);
        if (Math.abs(exponent) > LARGEST_EXPONENT) {
            MathContext context = new MathContext(60);
            return exponent > 0
                    ? whole.multiply(BigDecimal.valueOf(2).pow(exponent, context), context)
                    : whole.divide(BigDecimal.valueOf(2).pow(-exponent, context), context);
        }
        return exponent >= 0
                ? new BigDecimal(mantissa.shiftLeft(exponent))
                : whole.multiply(new BigDecimal(BigInteger.valueOf(5).pow(-exponent), -exponent));
    }
}
