package dev.cordon.rego.json;

import java.math.BigDecimal;

/** Prints doubles as Go's JSON encoder does: shortest digits, an exponent only for the very large and very small. */
public final class GoDouble {
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double LARGEST_PLAIN = 1e21;

    private GoDouble() {}

    /** The JSON text of a finite double. */
    public static String toJson(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        double magnitude = Math.abs(value);
        if (magnitude >= SMALLEST_PLAIN && magnitude < LARGEST_PLAIN) {
            return shortest.toPlainString();
        }
        return scientific(shortest);
    }

    private static String scientific(BigDecimal shortest) {
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        String sign = shortest.signum() < 0 ? "-" : "";
        return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+")
                + padded(Math.abs(exponent), exponent);
    }

    private static String padded(int magnitude, int exponent) {
        // Go's encoder writes e-7 for small numbers but e+21 for large ones: both come out of the same rule.
        return exponent < 0 && magnitude < 10
                ? Integer.toString(magnitude)
                : magnitude < 10 ? "0" + magnitude : "" + magnitude;
    }
}
