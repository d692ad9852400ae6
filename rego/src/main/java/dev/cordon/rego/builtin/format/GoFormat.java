package dev.cordon.rego.builtin.format;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Go's {@code fmt.Sprintf}, and its relatives without a format. */
public final class GoFormat {
    private static final String FLAGS = "+-# 0";

    /** Of widths and precisions. */
    private static final int LARGEST = 1_000_000;

    private final String format;
    private final List<GoValue> arguments;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int next;

    /** Whether an argument was chosen by its number: then nobody asks for those that were left out. */
    private boolean reordered;

    /** Whether the number of the verb's argument, if it has one, is that of an argument. */
    private boolean numbered;

    public GoFormat(String format, List<GoValue> arguments) {
        this.format = format;
        this.arguments = arguments;
    }

    public String text() {
        while (at < format.length()) {
            int percent = format.indexOf('%', at);
            if (percent < 0) {
                out.append(format, at, format.length());
                break;
            }
            out.append(format, at, percent);
            at = percent + 1;
            verb();
        }
        if (!reordered && next < arguments.size()) {
            appendExtra();
        }
        return out.toString();
    }

    /** Values one after the other, with spaces between two of which neither is a text. */
    public static String sprint(List<GoValue> values) {
        StringBuilder out = new StringBuilder();
        GoValue previous = null;
        for (GoValue value : values) {
            if (previous != null && !previous.isText() && !value.isText()) {
                out.append(' ');
            }
            out.append(plain(value));
            previous = value;
        }
        return out.toString();
    }

    /** Values with spaces between them and the end of a line after them. */
    public static String sprintln(List<GoValue> values) {
        return values.stream().map(GoFormat::plain).collect(Collectors.joining(" ", "", "\n"));
    }

    private static String plain(GoValue value) {
        return new GoVerb('v', new GoVerb.Spec()).format(value);
    }

    private void verb() {
        GoVerb.Spec spec = new GoVerb.Spec();
        while (at < format.length() && FLAGS.indexOf(format.charAt(at)) >= 0) {
            spec.flag(format.charAt(at++));
        }
        numbered = true;
        boolean chosen = width(spec, index());
        if (at < format.length() && format.charAt(at) == '.') {
            at++;
            numbered = numbered && !chosen;
            chosen = precision(spec, index());
        }
        if (!chosen) {
            index();
        }
        if (at >= format.length()) {
            out.append("%!(NOVERB)");
            return;
        }
        int verb = format.codePointAt(at);
        at += Character.charCount(verb);
        append(verb, spec);
    }

    /** Reads a width; returns whether the number of an argument stands right before what follows. */
    private boolean width(GoVerb.Spec spec, boolean chosen) {
        boolean given = at < format.length() && format.charAt(at) == '*';
        spec.width = size(spec, true);
        numbered = numbered && (given || !chosen || spec.width == null);
        return chosen && !given;
    }

    /** The same for a precision. */
    private boolean precision(GoVerb.Spec spec, boolean chosen) {
        boolean given = at < format.length() && format.charAt(at) == '*';
        Integer precision = size(spec, false);
        spec.precision = precision == null && !given ? Integer.valueOf(0) : precision;
        return chosen && !given;
    }

    private void append(int verb, GoVerb.Spec spec) {
        if (verb == 'v') {
            spec.forAnyValue();
        }
        if (verb == '%') {
            out.append('%');
        } else if (!numbered) {
            out.append("%!").appendCodePoint(verb).append("(BADINDEX)");
        } else if (next >= arguments.size()) {
            out.append("%!").appendCodePoint(verb).append("(MISSING)");
        } else {
            out.append(new GoVerb(verb, spec).format(arguments.get(next++)));
        }
    }

    /** {@code [2]} chooses the argument; returns whether a number stands there. */
    private boolean index() {
        if (at >= format.length() || format.charAt(at) != '[') {
            return false;
        }
        reordered = true;
        int close = format.indexOf(']', at);
        String number = close < 0 ? "" : format.substring(at + 1, close);
        boolean isNumber = number.matches("\\d{1,6}");
        int index = isNumber ? Integer.parseInt(number) - 1 : -1;
        at = close < 0 ? at + 1 : close + 1;
        if (index >= 0 && index < arguments.size()) {
            next = index;
        } else {
            numbered = false;
        }
        return isNumber;
    }

    private @Nullable Integer size(GoVerb.Spec spec, boolean isWidth) {
        if (at < format.length() && format.charAt(at) == '*') {
            at++;
            return star(spec, isWidth);
        }
        if (at >= format.length() || !isDigit(format.charAt(at))) {
            return null;
        }
        int size = 0;
        for (; at < format.length() && isDigit(format.charAt(at)); at++) {
            if (size > LARGEST) {
                // What follows is no verb then, for Go gives up on the rest.
                at = format.length();
                return null;
            }
            size = 10 * size + format.charAt(at) - '0';
        }
        return Integer.valueOf(size);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private @Nullable Integer star(GoVerb.Spec spec, boolean isWidth) {
        if (next >= arguments.size()) {
            out.append(isWidth ? "%!(BADWIDTH)" : "%!(BADPREC)");
            return null;
        }
        GoValue value = arguments.get(next++);
        BigInteger size = value.isWhole() ? value.asWhole() : null;
        if (size == null || size.abs().compareTo(BigInteger.valueOf(LARGEST)) > 0 || size.signum() < 0 && !isWidth) {
            out.append(isWidth ? "%!(BADWIDTH)" : "%!(BADPREC)");
            return null;
        }
        if (size.signum() < 0) {
            spec.flag('-');
        }
        return size.abs().intValue();
    }

    private void appendExtra() {
        out.append("%!(EXTRA ");
        String separator = "";
        for (int i = next; i < arguments.size(); i++) {
            out.append(separator).append(GoVerb.described(arguments.get(i)));
            separator = ", ";
        }
        out.append(')');
    }
}
