package dev.cordon.platform.terraform.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** {@code format} and {@code formatlist}. */
final class FormatFunctions {

    private static final Pattern VERB = Pattern.compile("%([-+ 0#]*)([0-9]*)(?:\\.([0-9]+))?(?:\\[([0-9]+)\\])?(.)");
    private static final int WIDEST = 10_000;

    private FormatFunctions() {}

    static void register(FunctionTable table) {
        table.value("format", a -> StringValue.of(format(a.text(0), a.values().subList(1, a.size()))));
        table.value("formatlist", FormatFunctions::formatList);
    }

    private static Value formatList(Arguments arguments) {
        int length = -1;
        for (Value value : arguments.values()) {
            if (value instanceof ArrayValue list) {
                if (length >= 0 && length != list.size()) {
                    throw new TermException("the lists differ in length");
                }
                length = list.size();
            }
        }
        List<Value> results = new ArrayList<>();
        for (int i = 0; i < Math.max(length, length < 0 ? 1 : 0); i++) {
            List<Value> row = new ArrayList<>();
            for (Value value : arguments.values().subList(1, arguments.size())) {
                row.add(value instanceof ArrayValue list ? list.get(i) : value);
            }
            results.add(StringValue.of(format(arguments.text(0), row)));
        }
        return ArrayValue.of(results);
    }

    private static String format(String pattern, List<Value> values) {
        StringBuilder out = new StringBuilder();
        Matcher verb = VERB.matcher(pattern);
        int end = 0;
        int next = 0;
        while (verb.find(end)) {
            out.append(pattern, end, verb.start());
            end = verb.end();
            if (verb.group(5).equals("%")) {
                out.append('%');
                continue;
            }
            int index = verb.group(4) == null ? next : Integer.parseInt(verb.group(4)) - 1;
            if (index < 0 || index >= values.size()) {
                throw new TermException("there are fewer values than places for them");
            }
            next = index + 1;
            out.append(pad(verb.group(1), verb.group(2), one(verb, values.get(index))));
        }
        return out.append(pattern.substring(end)).toString();
    }

    private static String one(Matcher verb, Value value) {
        String precision = verb.group(3);
        return switch (verb.group(5)) {
            case "s" -> cut(Texts.of(value), precision);
            case "q" -> StringValue.of(Texts.of(value)).toString();
            case "v" -> value instanceof StringValue text ? text.value() : value.toString();
            case "#v" -> value.toString();
            case "d" -> signed(verb, Numbers.text(Numbers.of(value).setScale(0, RoundingMode.DOWN)));
            case "f" ->
                signed(
                        verb,
                        Numbers.of(value)
                                .setScale(digits(precision, 6), RoundingMode.HALF_EVEN)
                                .toPlainString());
            case "t" -> String.valueOf(Texts.isTrue(value));
            case "x" -> radix(value, 16);
            case "X" -> radix(value, 16).toUpperCase(java.util.Locale.ROOT);
            case "o" -> radix(value, 8);
            case "b" -> radix(value, 2);
            default -> throw new TermException("%" + verb.group(5) + " is not supported");
        };
    }

    private static String cut(String text, String precision) {
        return precision == null ? text : text.substring(0, Math.min(text.length(), digits(precision, 0)));
    }

    private static String signed(Matcher verb, String number) {
        return verb.group(1).contains("+") && !number.startsWith("-") ? "+" + number : number;
    }

    private static String radix(Value value, int radix) {
        BigDecimal number = Numbers.of(value);
        return number.setScale(0, RoundingMode.DOWN).toBigInteger().toString(radix);
    }

    private static String pad(String flags, String width, String text) {
        int missing = width.isEmpty() ? 0 : digits(width, 0) - text.length();
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

    private static int digits(String text, int otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        int width = text.length() > 5 ? WIDEST + 1 : Integer.parseInt(text);
        if (width > WIDEST) {
            throw new TermException("the width " + text + " is too large");
        }
        return width;
    }
}
