package dev.cordon.rego.builtin.schema;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What is asked of numbers. */
final class NumberRules {
    private static final MathContext SHOWN = new MathContext(10, RoundingMode.HALF_EVEN);

    private NumberRules() {}

    static void validate(ObjectValue keywords, BigDecimal number, Place place, Report report) {
        BigDecimal step = Numbers.of(keywords.get("multipleOf"));
        if (step != null && !Numbers.isMultiple(number, step)) {
            report.add(place, "multiple_of", "Must be a multiple of " + text(step));
        }
        bound(keywords, "maximum", "exclusiveMaximum", number, place, report);
        bound(keywords, "minimum", "exclusiveMinimum", number, place, report);
        report.reward();
    }

    private static void bound(
            ObjectValue keywords, String name, String strictName, BigDecimal number, Place place, Report report) {
        boolean isLower = name.startsWith("min");
        BigDecimal bound = Numbers.of(keywords.get(name));
        BigDecimal strict = Numbers.of(keywords.get(strictName));
        // In draft 4 the word says that the other bound is strict.
        if (keywords.get(strictName) == BooleanValue.TRUE) {
            strict = bound;
            bound = null;
        }
        String words = isLower ? "greater than" : "less than";
        String type = isLower ? "number_gt" : "number_lt";
        if (bound != null && beyond(number, bound, isLower) < 0) {
            report.add(place, type + "e", "Must be " + words + " or equal to " + text(bound));
        }
        if (strict != null && beyond(number, strict, isLower) <= 0) {
            report.add(place, type, "Must be " + words + " " + text(strict));
        }
    }

    private static int beyond(BigDecimal number, BigDecimal bound, boolean isLower) {
        return isLower ? number.compareTo(bound) : bound.compareTo(number);
    }

    /** As Go writes a big number: ten digits, with an exponent where they do not reach. */
    private static String text(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        int exponent = shown.precision() - shown.scale() - 1;
        if (shown.signum() == 0 || exponent >= -4 && exponent < SHOWN.getPrecision()) {
            return shown.signum() == 0 ? "0" : shown.toPlainString();
        }
        BigDecimal mantissa = shown.movePointLeft(exponent).stripTrailingZeros();
        String sign = exponent < 0 ? "-" : "+";
        return mantissa.toPlainString() + "e" + sign + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
}
