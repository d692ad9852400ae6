package dev.cordon.rego.json;

import com.google.re2j.Pattern;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a plain YAML scalar means, by the rules of the Go library that OPA uses. */
final class YamlScalars {
    private static final Set<String> TRUE =
            Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE");
    private static final Set<String> FALSE =
            Set.of("n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE");
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> NOT_JSON = Set.of(".inf", "+.inf", "-.inf", ".nan");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern PREFIXED = Pattern.compile("[-+]?0(x[0-9a-fA-F]+|o[0-7]+|b[01]+)");
    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private static final Pattern CORE_BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?");

    private static final Pattern SEXAGESIMAL = Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?");

    private YamlScalars() {}

    /** Whether a plain scalar is a text, for every reader: neither a point in time nor minutes and seconds for older ones. */
    static boolean isText(String text) {
        return resolve(text) instanceof StringValue
                && !SEXAGESIMAL.matches(text)
                && !(DATE.matches(text) && YamlTimes.rfc3339(text) != null);
    }

    /** The value, or null if JSON has none like it. */
    static @Nullable Value resolve(String text) {
        if (NULLS.contains(text)) {
            return NullValue.NULL;
        }
        if (TRUE.contains(text) || FALSE.contains(text)) {
            return BooleanValue.of(TRUE.contains(text));
        }
        if (NOT_JSON.contains(text.toLowerCase(Locale.ROOT))) {
            return null;
        }
        String digits = text.replace("_", "");
        Value number = digits.isEmpty() ? null : number(digits);
        return number == null ? StringValue.of(text) : number;
    }

    /** The same by YAML 1.2, which has no words such as yes for truth values, and with points in time as JSON has them. */
    static @Nullable Value resolveCore(String text) {
        boolean isWord = (TRUE.contains(text) || FALSE.contains(text)) && !CORE_BOOLEAN.matches(text);
        if (isWord) {
            return StringValue.of(text);
        }
        String moment = DATE.matches(text) ? YamlTimes.rfc3339(text) : null;
        return moment == null ? resolve(text) : StringValue.of(moment);
    }

    private static @Nullable Value number(String digits) {
        if (PREFIXED.matches(digits)) {
            return NumberValue.of(prefixed(digits));
        }
        if (OCTAL.matches(digits)) {
            return NumberValue.of(new BigInteger(digits, 8));
        }
        if (INTEGER.matches(digits)) {
            return NumberValue.of(new BigInteger(digits));
        }
        return DECIMAL.matches(digits) ? decimal(digits) : null;
    }

    private static BigInteger prefixed(String digits) {
        boolean negative = digits.startsWith("-");
        String unsigned = digits.replaceFirst("^[-+]", "");
        int radix = switch (unsigned.charAt(1)) {
            case 'x' -> 16;
            case 'o' -> 8;
            default -> 2;
        };
        BigInteger magnitude = new BigInteger(unsigned.substring(2), radix);
        return negative ? magnitude.negate() : magnitude;
    }

    /** Go reads fractions as doubles and prints them back in the shortest form. */
    private static @Nullable Value decimal(String digits) {
        double value = Double.parseDouble(digits);
        return Double.isFinite(value) ? NumberValue.of(GoDouble.toJson(value)) : null;
    }
}
