package dev.cordon.rego.builtin.format;

import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The verbs for numbers. */
final class NumberVerb {
    private static final int REPLACEMENT = 0xFFFD;

    private final int verb;
    private final GoVerb.Spec spec;

    NumberVerb(int verb, GoVerb.Spec spec) {
        this.verb = verb;
        this.spec = spec;
    }

    /** A whole number as the verb writes it, or null if the verb is not for such numbers. */
    @Nullable
    String format(BigInteger whole, GoValue.Kind kind) {
        return switch (verb) {
            case 'd', 'v' -> digits(whole, 10, "");
            case 'b' -> digits(whole, 2, spec.has('#') ? "0b" : "");
            case 'o' -> digits(whole, 8, spec.has('#') ? "0" : "");
            case 'O' -> digits(whole, 8, "0o");
            case 'x' -> digits(whole, 16, spec.has('#') ? "0x" : "");
            case 'X' -> digits(whole, 16, spec.has('#') ? "0X" : "").toUpperCase(Locale.ROOT);
            case 'c' -> spec.padded(Character.toString(point(whole)));
            // Go's big integers know %s and not %q; with its small ones it is the other way round.
            case 'q' -> kind == GoValue.Kind.BIG ? null : spec.padded(GoQuote.quoteRune(point(whole), spec.has('+')));
            case 'U' -> spec.padded(unicode(whole));
            case 's' -> kind == GoValue.Kind.BIG ? spec.padded(whole.toString()) : null;
            default -> null;
        };
    }

    private static int point(BigInteger whole) {
        boolean isPoint = whole.signum() >= 0
                && whole.bitLength() < Integer.SIZE
                && Character.isValidCodePoint(whole.intValue())
                && Character.getType(whole.intValue()) != Character.SURROGATE;
        return isPoint ? whole.intValue() : REPLACEMENT;
    }

    private String unicode(BigInteger whole) {
        String digits = String.format(Locale.ROOT, "U+%04X", whole.longValue());
        boolean isShown = spec.has('#') && point(whole) == whole.longValue() && GoQuote.isPrintable(point(whole));
        return isShown ? digits + " '" + Character.toString(point(whole)) + "'" : digits;
    }

    private String digits(BigInteger whole, int radix, String prefix) {
        if (whole.signum() == 0 && spec.precision != null && spec.precision == 0) {
            return spec.padded("");
        }
        String digits = whole.abs().toString(radix);
        String sign = sign(whole.signum() < 0);
        int least = spec.precision != null ? spec.precision : 0;
        if (spec.precision == null && spec.fillsWithZeros() && spec.width != null) {
            least = spec.width - sign.length() - prefix.length();
        }
        return spec.padded(sign + prefix + "0".repeat(Math.max(0, least - digits.length())) + digits);
    }

    private String sign(boolean negative) {
        return negative ? "-" : spec.has('+') ? "+" : spec.has(' ') ? " " : "";
    }

    /** A double as the verb writes it, or null if the verb is not for doubles. */
    @Nullable
    String format(double value) {
        String digits = digits(Math.abs(value));
        if (digits == null) {
            return null;
        }
        String cased = verb == 'E' || verb == 'G' || verb == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
        String sign = sign(Double.compare(value, 0.0) < 0);
        if (spec.fillsWithZeros() && spec.width != null) {
            cased = "0".repeat(Math.max(0, spec.width - sign.length() - cased.length())) + cased;
        }
        return spec.padded(sign + cased);
    }

    private @Nullable String digits(double value) {
        return switch (verb) {
            case 'v', 'g', 'G' -> GoDoubles.general(value, spec.precision);
            case 'f', 'F' -> GoDoubles.fixed(value, spec.precision);
            case 'e', 'E' -> GoDoubles.scientific(value, spec.precision);
            case 'b' -> GoDoubles.binary(value);
            case 'x', 'X' -> spec.precision == null ? GoDoubles.hexadecimal(value) : null;
            default -> null;
        };
    }
}
