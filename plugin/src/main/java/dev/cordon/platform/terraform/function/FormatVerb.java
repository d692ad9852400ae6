package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One verb of a format, such as {@code %-5.2f}.
 *
 * @param precision digits, or null where there is none
 */
record FormatVerb(String flags, String width, @Nullable String precision, String letter) {

    private static final int WIDEST = 10_000;

    /** Powers of ten from which on a number has an exponent: where it is asked for, and where not. */
    private static final int LARGEST_SHORTEST = 6;

    private static final int LARGEST_PLAIN = 21;

    String apply(Value value) {
        return pad(
                switch (letter) {
                    case "s" -> cut(Texts.of(value));
                    case "q" -> StringValue.of(cut(Texts.of(value))).toString();
                    case "v" -> cut(shown(value));
                    case "t" -> String.valueOf(Texts.isTrue(value));
                    case "d" -> signed(whole(value).toString());
                    case "b", "o", "x", "X" -> radix(value);
                    case "f" ->
                        signed(Numbers.of(value)
                                .setScale(digits(precision, 6), RoundingMode.HALF_EVEN)
                                .toPlainString());
                    case "e", "E" -> letterCase(signed(exponent(Numbers.of(value), digits(precision, 6))));
                    case "g", "G" -> letterCase(signed(shortest(Numbers.of(value), LARGEST_SHORTEST)));
                    default -> throw new TermException("%" + letter + " is not supported");
                });
    }

    private String shown(Value value) {
        if (flags.contains("#")) {
            return JsonText.of(value);
        }
        if (value instanceof StringValue text) {
            return text.value();
        }
        if (value instanceof NumberValue) {
            return shortest(Numbers.of(value), LARGEST_PLAIN);
        }
        return JsonText.of(value);
    }

    private String cut(String text) {
        if (precision == null) {
            return text;
        }
        List<String> clusters = Graphemes.of(text);
        return String.join("", clusters.subList(0, Math.min(clusters.size(), digits(precision, 0))));
    }

    private static BigInteger whole(Value value) {
        try {
            return Numbers.of(value).toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw new TermException("a whole number is needed here");
        }
    }

    private String radix(Value value) {
        BigInteger number = whole(value);
        int base = letter.equals("b") ? 2 : letter.equals("o") ? 8 : 16;
        String prefix = !flags.contains("#") || base == 2 ? "" : base == 8 ? "0" : "0x";
        String text = (number.signum() < 0 ? "-" : "") + prefix + number.abs().toString(base);
        return signed(letter.equals("X") ? text.toUpperCase(Locale.ROOT) : text);
    }

    /** {@code 1.234568e+03}. */
    private static String exponent(BigDecimal number, int digits) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO.setScale(digits).toPlainString() + "e+00";
        }
        BigDecimal rounded = number.round(new MathContext(digits + 1, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent)
                        .setScale(digits, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + suffix(exponent);
    }

    private static String shortest(BigDecimal number, int largest) {
        BigDecimal bare = number.stripTrailingZeros();
        int exponent = bare.precision() - bare.scale() - 1;
        return bare.signum() != 0 && (exponent < -4 || exponent >= largest)
                ? bare.movePointLeft(exponent).stripTrailingZeros().toPlainString() + suffix(exponent)
                : Numbers.text(bare);
    }

    private static String suffix(int exponent) {
        int size = Math.abs(exponent);
        return "e" + (exponent < 0 ? "-" : "+") + (size < 10 ? "0" : "") + size;
    }

    private String letterCase(String text) {
        return letter.equals("E") || letter.equals("G") ? text.toUpperCase(Locale.ROOT) : text;
    }

    private String signed(String number) {
        if (number.startsWith("-")) {
            return number;
        }
        return (flags.contains("+") ? "+" : flags.contains(" ") ? " " : "") + number;
    }

    private String pad(String text) {
        int missing = width.isEmpty() ? 0 : digits(width, 0) - Graphemes.count(text);
        if (missing <= 0) {
            return text;
        }
        if (flags.contains("-")) {
            return text + " ".repeat(missing);
        }
        boolean sign = text.startsWith("-") || text.startsWith("+");
        return flags.contains("0") && sign
                ? text.charAt(0) + "0".repeat(missing) + text.substring(1)
                : (flags.contains("0") ? "0" : " ").repeat(missing) + text;
    }

    private static int digits(@Nullable String text, int otherwise) {
        int width = text == null ? otherwise : text.isEmpty() ? 0 : Integer.parseInt(text);
        if (width > WIDEST) {
            throw new TermException("the width " + text + " is too large");
        }
        return width;
    }
}
