package dev.cordon.descriptor.yaml;

import com.google.re2j.Pattern;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * What a scalar without quotes means: booleans as {@link YamlWords} has them, the numbers of YAML 1.1 (octal with a leading
 * zero, underscores), and neither its dates nor its sexagesimal numbers: {@code 2019-07-23} and {@code 12:30:45} are text. A number that JSON cannot write, such as
 * {@code .inf}, stays text.
 */
final class PlainScalar {

    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");

    private static final Pattern INTEGER = Pattern.compile("[-+]?(0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern OCTAL = Pattern.compile("0[0-7]+");
    private static final int LONGEST_NUMBER = 300;

    private PlainScalar() {}

    static Value resolve(Tag tag, String text, YamlWords words) {
        if (tag.equals(KeepPlain.PLAIN) || isNumeric(tag)) {
            return plain(text, words);
        }
        if (tag.equals(Tag.NULL)) {
            return NullValue.NULL;
        }
        return StringValue.of(text);
    }

    private static boolean isNumeric(Tag tag) {
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) || tag.equals(Tag.BOOL);
    }

    private static Value plain(String text, YamlWords words) {
        if (NULL.contains(text)) {
            return NullValue.NULL;
        }
        if (words.isTrue(text)) {
            return BooleanValue.TRUE;
        }
        if (words.isFalse(text)) {
            return BooleanValue.FALSE;
        }
        if (text.length() > LONGEST_NUMBER || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
            return StringValue.of(text);
        }
        if (INTEGER.matches(text)) {
            return integer(text);
        }
        return FLOAT.matches(text) ? decimal(text) : StringValue.of(text);
    }

    private static Value integer(String text) {
        String digits = text.replace("_", "");
        boolean negative = digits.startsWith("-");
        String magnitude = negative || digits.startsWith("+") ? digits.substring(1) : digits;
        int radix = radix(magnitude);
        String bare = radix == 10 ? magnitude : magnitude.replaceFirst("^0[box]?", "");
        if (bare.isEmpty() || radix == 10 && magnitude.length() > 1 && magnitude.startsWith("0")) {
            // "08" is neither octal nor, to the readers of this format, decimal.
            return StringValue.of(text);
        }
        BigInteger value = new BigInteger(bare, radix);
        return NumberValue.of((negative ? value.negate() : value).toString());
    }

    private static int radix(String magnitude) {
        String start = magnitude.substring(0, Math.min(2, magnitude.length())).toLowerCase(Locale.ROOT);
        return switch (start) {
            case "0b" -> 2;
            case "0o" -> 8;
            case "0x" -> 16;
            default -> OCTAL.matches(magnitude) ? 8 : 10;
        };
    }

    private static Value decimal(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            return NumberValue.of(Math.abs(value.scale()) > LONGEST_NUMBER ? value.toString() : value.toPlainString());
        } catch (NumberFormatException e) {
            return StringValue.of(text);
        }
    }
}
