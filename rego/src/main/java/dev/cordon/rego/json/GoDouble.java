package dev.cordon.rego.json;

import java.math.BigDecimal;

/** Prints doubles as Go does: shortest digits, an exponent only for the large and the small. */
public final class GoDouble {
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double LARGEST_PLAIN = 1e21;

    private static final double SMALLEST_GENERAL = 1e-4;
    private static final double LARGEST_GENERAL = 1e6;

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
        return scientific(shortest, 1);
    }

    /** The shortest text of a finite double in Go's format {@code g}: an exponent from a million on and below a ten-thousandth. */
    static String toGeneral(double value) {
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        double magnitude = Math.abs(value);
        boolean plain = value == 0 || magnitude >= SMALLEST_GENERAL && magnitude < LARGEST_GENERAL;
        return plain ? toJson(value) : scientific(shortest, 2);
    }

    private static String scientific(BigDecimal shortest, int smallWidth) {
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        String sign = shortest.signum() < 0 ? "-" : "";
        // Go's JSON encoder writes e-7 but e+21; its other formats at least two digits.
        int width = exponent < 0 ? smallWidth : 2;
        String magnitude = Integer.toString(Math.abs(exponent));
        return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+")
                + "0".repeat(Math.max(0, width - magnitude.length())) + magnitude;
    }
}
