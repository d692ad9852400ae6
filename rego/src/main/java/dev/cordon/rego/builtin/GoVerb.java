package dev.cordon.rego.builtin;

import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One verb of a format with its flags. */
final class GoVerb {
    private static final String WHOLE = "int";

    private final int verb;
    private final Spec spec;

    GoVerb(int verb, Spec spec) {
        this.verb = verb;
        this.spec = spec;
    }

    /** What stands between the percent sign and the verb. */
    static final class Spec {
        @Nullable
        Integer width;

        @Nullable
        Integer precision;

        private final StringBuilder flags = new StringBuilder();

        void flag(char c) {
            flags.append(c);
        }

        boolean has(char c) {
            return flags.indexOf(String.valueOf(c)) >= 0;
        }
    }

    String format(Value value) {
        if (verb == 'T') {
            return padded(typeOf(value), false);
        }
        if (value instanceof NumberValue number && (wholeOf(number) != null || Double.isFinite(number.doubleValue()))) {
            BigInteger whole = wholeOf(number);
            return whole != null ? formatWhole(number, whole) : formatDouble(number);
        }
        return formatText(textOf(value), value);
    }

    /** Numbers written as whole numbers are whole; 1.0 is a double, as it is in OPA. */
    private static @Nullable BigInteger wholeOf(NumberValue number) {
        return number.text().matches("[-+]?\\d+") ? new BigInteger(number.text()) : null;
    }

    private static String textOf(Value value) {
        return value instanceof StringValue text ? text.value() : value.toString();
    }

    private static String typeOf(Value value) {
        if (value instanceof NumberValue number) {
            BigInteger whole = wholeOf(number);
            if (whole == null && !Double.isFinite(number.doubleValue())) {
                return "string";
            }
            return whole == null ? "float64" : whole.bitLength() < Long.SIZE ? WHOLE : "*big.Int";
        }
        return "string";
    }

    /** {@code int=1}: a value that no verb has used. */
    static String described(Value value) {
        return typeOf(value) + "=" + new GoVerb('v', new Spec()).format(value);
    }

    private String wrong(Value value) {
        String text = typeOf(value) + "=" + new GoVerb('v', spec).format(value);
        return "%!" + Character.toString(verb) + "(" + text + ")";
    }

    private String formatWhole(NumberValue number, BigInteger whole) {
        return switch (verb) {
            case 'd', 'v' -> digits(whole, 10, "");
            case 'b' -> digits(whole, 2, spec.has('#') ? "0b" : "");
            case 'o' -> digits(whole, 8, spec.has('#') ? "0" : "");
            case 'O' -> digits(whole, 8, "0o");
            case 'x' -> digits(whole, 16, spec.has('#') ? "0x" : "");
            case 'X' -> digits(whole, 16, spec.has('#') ? "0X" : "").toUpperCase(Locale.ROOT);
            case 'c' -> padded(Character.toString(whole.intValue()), false);
            case 'q' -> padded("'" + Character.toString(whole.intValue()) + "'", false);
            case 'U' -> padded(String.format(Locale.ROOT, "U+%04X", whole.intValue()), false);
            // Go's big integers know %s, its small ones do not.
            case 's' -> whole.bitLength() < Long.SIZE ? wrong(number) : padded(whole.toString(), false);
            default -> wrong(number);
        };
    }

    private String digits(BigInteger whole, int radix, String prefix) {
        String digits = whole.abs().toString(radix);
        String sign = signOf(whole.signum() < 0);
        int least = spec.precision != null ? spec.precision : 0;
        if (spec.precision == null && spec.has('0') && !spec.has('-') && spec.width != null) {
            least = spec.width - sign.length() - prefix.length();
        }
        return padded(sign + prefix + "0".repeat(Math.max(0, least - digits.length())) + digits, false);
    }

    private String signOf(boolean negative) {
        return negative ? "-" : spec.has('+') ? "+" : spec.has(' ') ? " " : "";
    }

    private String formatDouble(NumberValue number) {
        double value = number.text().startsWith("-0") && number.doubleValue() == 0 ? -0.0 : number.doubleValue();
        String digits = switch (verb) {
            case 'v', 'g', 'G' -> GoDoubles.general(Math.abs(value), spec.precision);
            case 'f', 'F' -> GoDoubles.fixed(Math.abs(value), spec.precision);
            case 'e', 'E' -> GoDoubles.scientific(Math.abs(value), spec.precision);
            case 'x', 'X' -> spec.precision == null ? GoDoubles.hexadecimal(Math.abs(value)) : "";
            default -> "";
        };
        if (digits.isEmpty()) {
            return wrong(number);
        }
        String cased = verb == 'E' || verb == 'G' || verb == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
        String sign = signOf(Double.compare(value, 0.0) < 0);
        if (spec.has('0') && !spec.has('-') && spec.width != null) {
            cased = "0".repeat(Math.max(0, spec.width - sign.length() - cased.length())) + cased;
        }
        return padded(sign + cased, false);
    }

    private String formatText(String text, Value value) {
        String cut = spec.precision != null ? first(text, spec.precision) : text;
        return switch (verb) {
            case 's', 'v' -> padded(cut, true);
            case 'q' -> padded(quoted(cut), true);
            case 'x' -> padded(hex(cut), true);
            case 'X' -> padded(hex(cut).toUpperCase(Locale.ROOT), true);
            default -> wrong(value);
        };
    }

    private String quoted(String text) {
        if (spec.has('#') && text.indexOf('`') < 0) {
            return "`" + text + "`";
        }
        return GoQuote.quote(text);
    }

    private static String hex(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%02x", b));
        }
        return out.toString();
    }

    private static String first(String text, int count) {
        int length = Math.min(count, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    private String padded(String text, boolean zeros) {
        if (spec.width == null) {
            return text;
        }
        int missing = Math.max(0, spec.width - text.codePointCount(0, text.length()));
        String pad = (zeros && spec.has('0') && !spec.has('-') ? "0" : " ").repeat(missing);
        return spec.has('-') ? text + pad : pad + text;
    }
}
