package dev.cordon.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.rego.value.BinaryFloat;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** {@code units.parse} and {@code units.parse_bytes}. */
final class Units {
    private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?([0-9]+)$");
    private static final int EXPONENT_DIGITS = 6;
    /** OPA writes an amount that is not whole with so many decimals. */
    private static final int DECIMALS = 10;

    private static final String LETTERS = "kmgtpe";
    private static final Map<String, BigDecimal> SMALL = Map.of("m", new BigDecimal("0.001"));

    private Units() {}

    static void register(Builtins.Registry registry) {
        registry.add("units.parse", naming("units.parse", Units::parse))
                .add("units.parse_bytes", naming("units.parse_bytes", Units::parseBytes));
    }

    /** OPA's messages begin with the name of the function twice. */
    private static Builtin.Implementation naming(String name, Function<String, Value> parsing) {
        return (context, arguments) -> {
            String text = Operands.string(arguments, 0);
            try {
                return parsing.apply(text);
            } catch (BuiltinException problem) {
                throw BuiltinException.other(name + ": " + problem.getMessage());
            }
        };
    }

    private static Value parse(String text) {
        Parts parts = parts(text, "amount");
        // Small m is a thousandth, large M a million; all other letters may be either.
        String unit = parts.unit.isEmpty()
                ? ""
                : parts.unit.charAt(0) + parts.unit.substring(1).toLowerCase(Locale.ROOT);
        BigDecimal factor = SMALL.get(unit);
        if (factor == null) {
            factor = factor(unit, "");
        }
        BigDecimal value = inRange(parts.amount().multiply(factor), text);
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return whole
                ? NumberValue.of(value.toBigInteger())
                : NumberValue.of(value.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString());
    }

    private static Value parseBytes(String text) {
        Parts parts = parts(text, "byte amount");
        BigDecimal factor = factor(parts.unit.toLowerCase(Locale.ROOT), "b");
        BigDecimal bytes = parts.amount().multiply(factor);
        return NumberValue.of(BinaryFloat.parse(
                inRange(bytes, text).setScale(0, RoundingMode.DOWN).toString()));
    }

    private static BigDecimal inRange(BigDecimal value, String text) {
        if (value.precision() - value.scale() > 1000) {
            throw BuiltinException.other("amount out of range: " + text);
        }
        return value;
    }

    /** A number as written, and what follows it. */
    private record Parts(String digits, String unit, String what) {
        BigDecimal amount() {
            Matcher exponent = EXPONENT.matcher(digits);
            if (exponent.find() && exponent.group(1).length() > EXPONENT_DIGITS) {
                throw BuiltinException.other("exponent too large");
            }
            try {
                return new BigDecimal(digits.startsWith(".") ? "0" + digits : digits);
            } catch (NumberFormatException problem) {
                throw BuiltinException.other("could not parse " + what + " to a number");
            }
        }
    }

    private static Parts parts(String quoted, String what) {
        String text = quoted.replace("\"", "");
        if (text.indexOf(' ') >= 0) {
            throw BuiltinException.other("spaces not allowed in resource strings");
        }
        int end = 0;
        while (end < text.length() && isOfNumber(text, end)) {
            end++;
        }
        if (end == 0) {
            throw BuiltinException.other("no " + what + " provided");
        }
        return new Parts(text.substring(0, end), text.substring(end), what);
    }

    /** Digits, points and signs; and an e before a digit or a sign. */
    private static boolean isOfNumber(String text, int at) {
        char c = text.charAt(at);
        return isSigned(c)
                || c == '.'
                || (c == 'e' || c == 'E') && at + 1 < text.length() && isSigned(text.charAt(at + 1));
    }

    private static boolean isSigned(char c) {
        return c >= '0' && c <= '9' || c == '+' || c == '-';
    }

    /** The factor of a unit whose first letter may be large, such as k, ki, or with a suffix kb and kib. */
    private static BigDecimal factor(String unit, String suffix) {
        if (unit.isEmpty()) {
            return BigDecimal.ONE;
        }
        int power = LETTERS.indexOf(Character.toLowerCase(unit.charAt(0))) + 1;
        String rest = unit.substring(1);
        if (power > 0 && (rest.isEmpty() || rest.equals(suffix))) {
            return BigDecimal.TEN.pow(3 * power);
        }
        if (power > 0 && (rest.equals("i") || rest.equals("i" + suffix))) {
            return new BigDecimal(BigInteger.ONE.shiftLeft(10 * power));
        }
        throw BuiltinException.other(
                suffix.isEmpty() ? "unit " + unit + " not recognized" : "byte unit " + unit + " not recognized");
    }
}
