package dev.cordon.rego.builtin.template;

import dev.cordon.rego.builtin.format.GoQuote;
import dev.cordon.rego.builtin.format.GoValue;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers in templates, written as in Go. */
final class NumberText {
    private static final Pattern WELL_FORMED =
            Pattern.compile("[+-]?(?:0[xX][0-9a-fA-F_]*\\.?[0-9a-fA-F_]*(?:[pP][+-]?[0-9_]*)?"
                    + "|0[oO][0-7_]*\\.?[0-7_]*|0[bB][01_]*\\.?[01_]*|[0-9_]*\\.?[0-9_]*(?:[eE][+-]?[0-9_]*)?)i?");
    private static final Pattern WHOLE =
            Pattern.compile("[+-]?(?:0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+|0|[1-9](?:_?[0-9])*)");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9_]+\\.?[0-9_]*|\\.[0-9_]+)(?:[eE][+-]?[0-9]+)?");
    private static final Pattern HEXADECIMAL =
            Pattern.compile("[+-]?0[xX](?:[0-9a-fA-F_]+\\.?[0-9a-fA-F_]*|\\.[0-9a-fA-F_]+)[pP][+-]?[0-9]+");

    private NumberText() {}

    /** Whether the scanner lets it pass: much of that is no number. */
    static boolean isWellFormed(String text) {
        return WELL_FORMED.matcher(text).matches();
    }

    /**
     * The number.
     *
     * @throws TemplateException if it is none, or too big
     */
    static GoValue value(String text) {
        if (text.endsWith("i")) {
            throw new TemplateException("complex numbers are not supported: " + text);
        }
        if (WHOLE.matcher(text).matches()) {
            BigInteger whole = whole(text.replace("_", ""));
            if (whole.bitLength() >= Long.SIZE) {
                throw new TemplateException("integer overflow: " + GoQuote.quote(text));
            }
            return GoValue.integer(whole.longValue());
        }
        if (DECIMAL.matcher(text).matches() && text.matches(".*[.eE].*")
                || HEXADECIMAL.matcher(text).matches()) {
            double value = Double.parseDouble(text.replace("_", ""));
            if (Double.isFinite(value)) {
                return GoValue.floating(value);
            }
        }
        throw new TemplateException("illegal number syntax: " + GoQuote.quote(text));
    }

    private static BigInteger whole(String text) {
        boolean isNegative = text.startsWith("-");
        String digits = text.replaceFirst("^[+-]", "").toLowerCase(Locale.ROOT);
        BigInteger value = digits.startsWith("0x")
                ? new BigInteger(digits.substring(2), 16)
                : digits.startsWith("0b")
                        ? new BigInteger(digits.substring(2), 2)
                        : digits.startsWith("0") && digits.length() > 1
                                ? new BigInteger(digits.replaceFirst("0o?", ""), 8)
                                : new BigInteger(digits);
        return isNegative ? value.negate() : value;
    }
}
