package dev.cordon.rego.builtin.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Doubles as Go's {@code strconv} prints them. Values are not negative. */
final class GoDoubles {
    private static final int SHORTEST_PLAIN = 6;
    private static final int DEFAULT_DIGITS = 6;
    private static final int MOST_DIGITS = 17;
    private static final int MANTISSA_BITS = 52;

    private GoDoubles() {}

    /** The fewest digits that no other double is nearer to. */
    static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (candidate.doubleValue() == value) {
                return candidate.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    /** Binary digits in sixteens, with an exponent of two. */
    static String hexadecimal(double value) {
        if (value == 0) {
            return "0x0p+00";
        }
        int exponent = Math.getExponent(value);
        String digits = Double.toHexString(Math.scalb(value, -exponent))
                .replaceFirst("p.*", "")
                .replace(".0", "");
        return digits + (exponent < 0 ? "p-" : "p+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }

    /** The mantissa as a whole number, with an exponent of two. */
    static String binary(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >> MANTISSA_BITS);
        long mantissa = bits & (1L << MANTISSA_BITS) - 1;
        long whole = exponent == 0 ? mantissa : mantissa | 1L << MANTISSA_BITS;
        int power = Math.max(exponent, 1) - Double.MAX_EXPONENT - MANTISSA_BITS;
        return whole + (power < 0 ? "p" : "p+") + power;
    }

    static String fixed(double value, @Nullable Integer precision) {
        int digits = precision == null ? DEFAULT_DIGITS : precision;
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String scientific(double value, @Nullable Integer precision) {
        int digits = precision == null ? DEFAULT_DIGITS : precision;
        BigDecimal rounded = value == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value).round(new MathContext(digits + 1, RoundingMode.HALF_EVEN));
        return scientific(rounded, digits);
    }

    private static String scientific(BigDecimal value, int fractionDigits) {
        String digits = value.unscaledValue().toString();
        int exponent = value.signum() == 0 ? 0 : digits.length() - 1 - value.scale();
        StringBuilder out = new StringBuilder(digits);
        while (out.length() < fractionDigits + 1) {
            out.append('0');
        }
        out.setLength(fractionDigits + 1);
        if (fractionDigits > 0) {
            out.insert(1, '.');
        }
        String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : Integer.toString(Math.abs(exponent));
        return out + "e" + (exponent < 0 ? "-" : "+") + power;
    }

    /** {@code %g}: plain for middling sizes; {@code %v} is the same with no precision. */
    static String general(double value, @Nullable Integer precision) {
        if (value == 0) {
            return "0";
        }
        BigDecimal digits = precision == null
                ? shortest(value)
                : new BigDecimal(value)
                        .round(new MathContext(Math.max(1, precision), RoundingMode.HALF_EVEN))
                        .stripTrailingZeros();
        int exponent = digits.precision() - 1 - digits.scale();
        int limit = precision == null ? SHORTEST_PLAIN : Math.max(precision, digits.precision());
        return exponent < -4 || exponent >= limit ? scientific(digits, digits.precision() - 1) : digits.toPlainString();
    }
}
