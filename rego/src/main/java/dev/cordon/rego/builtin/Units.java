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
    private static final Pattern AMOUNT = Pattern.compile("^(-?[0-9.]*)(.*)$");
    private static final Pattern EXPONENT = Pattern.compile("^[eE][+-]?[0-9]+");
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
        String unit = parts.unit;
        BigDecimal factor = SMALL.get(unit);
        if (factor == null) {
            factor = factor(unit.toLowerCase(Locale.ROOT), "", text);
        }
        BigDecimal value = inRange(parts.amount.multiply(factor), text);
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return whole
                ? NumberValue.of(value.toBigInteger())
                : NumberValue.of(value.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString());
    }

    private static Value parseBytes(String text) {
        Parts parts = parts(text, "byte amount");
        BigDecimal bytes = parts.amount.multiply(factor(parts.unit.toLowerCase(Locale.ROOT), "b", text));
        return NumberValue.of(BinaryFloat.parse(
                inRange(bytes, text).setScale(0, RoundingMode.DOWN).toString()));
    }

    private static BigDecimal inRange(BigDecimal value, String text) {
        if (value.precision() - value.scale() > 1000) {
            throw BuiltinException.other("amount out of range: " + text);
        }
        return value;
    }

    private record Parts(BigDecimal amount, String unit) {}

    private static Parts parts(String quoted, String what) {
        String text = quoted.replace("\"", "");
        if (text.indexOf(' ') >= 0) {
            throw BuiltinException.other("spaces not allowed in resource strings");
        }
        Matcher matcher = AMOUNT.matcher(text);
        String digits = matcher.matches() ? matcher.group(1) : "";
        String unit = text.substring(digits.length());
        Matcher exponent = EXPONENT.matcher(unit);
        if (!digits.isEmpty() && exponent.find()) {
            if (exponent.group().replaceAll("[^0-9]", "").length() > EXPONENT_DIGITS) {
                throw BuiltinException.other("exponent too large");
            }
            digits += exponent.group();
            unit = unit.substring(exponent.end());
        }
        if (digits.isEmpty()) {
            throw BuiltinException.other("no " + what + " provided");
        }
        try {
            return new Parts(new BigDecimal(digits.startsWith(".") ? "0" + digits : digits), unit);
        } catch (NumberFormatException problem) {
            throw BuiltinException.other("could not parse " + what + " to a number");
        }
    }

    /** The factor of a unit in small letters, such as k, ki, or with a suffix kb and kib. */
    private static BigDecimal factor(String unit, String suffix, String text) {
        if (unit.isEmpty()) {
            return BigDecimal.ONE;
        }
        int power = LETTERS.indexOf(unit.charAt(0)) + 1;
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
