package dev.cordon.rego.builtin;

import com.google.re2j.Pattern;
import java.util.List;

/** Turns a glob into a regular expression. */
final class GlobTranslator {
    private final String glob;
    private final String single;
    private final StringBuilder out = new StringBuilder();
    private int at;

    GlobTranslator(String glob, List<String> delimiters) {
        this.glob = glob;
        this.single = delimiters.isEmpty() ? "." : "[^" + escapedClass(delimiters) + "]";
    }

    private static String escapedClass(List<String> delimiters) {
        StringBuilder out = new StringBuilder();
        for (String delimiter : delimiters) {
            out.append(classMember(delimiter.codePointAt(0)));
        }
        return out.toString();
    }

    private static String classMember(int point) {
        return "\\x{" + Integer.toHexString(point) + "}";
    }

    String expression() {
        alternatives(false);
        if (at < glob.length()) {
            throw invalid("unexpected '" + glob.charAt(at) + "'");
        }
        return out.toString();
    }

    /** Translates up to the end, or inside of braces up to the closing one. */
    private void alternatives(boolean inBraces) {
        while (at < glob.length()) {
            char c = glob.charAt(at);
            if (inBraces && c == '}') {
                return;
            }
            at++;
            switch (c) {
                case '*' -> star();
                case '?' -> out.append(single);
                case '[' -> range();
                case '{' -> braces();
                case '\\' -> escaped();
                case ',' -> out.append(inBraces ? "|" : ",");
                default -> literal(c);
            }
        }
    }

    private void star() {
        boolean any = at < glob.length() && glob.charAt(at) == '*';
        while (at < glob.length() && glob.charAt(at) == '*') {
            at++;
        }
        out.append(any ? "." : single).append('*');
    }

    private void braces() {
        out.append("(?:");
        alternatives(true);
        if (at >= glob.length()) {
            throw invalid("missing '}'");
        }
        at++;
        out.append(')');
    }

    private void escaped() {
        if (at < glob.length()) {
            literal(glob.charAt(at++));
        }
    }

    private void literal(char c) {
        out.append(Character.isSurrogate(c) ? Character.toString(c) : Pattern.quote(Character.toString(c)));
    }

    private void range() {
        out.append('[');
        if (at < glob.length() && glob.charAt(at) == '!') {
            out.append('^');
            at++;
        }
        int start = at;
        while (at < glob.length() && glob.charAt(at) != ']') {
            int point = member();
            out.append(classMember(point));
            if (at + 1 < glob.length() && glob.charAt(at) == '-' && glob.charAt(at + 1) != ']') {
                at++;
                out.append('-').append(classMember(member()));
            }
        }
        if (at >= glob.length() || at == start) {
            throw invalid("unfinished '['");
        }
        at++;
        out.append(']');
    }

    private int member() {
        if (glob.charAt(at) == '\\' && at + 1 < glob.length()) {
            at++;
        }
        int point = glob.codePointAt(at);
        at += Character.charCount(point);
        return point;
    }

    private BuiltinException invalid(String problem) {
        return BuiltinException.other("invalid glob " + glob + ": " + problem);
    }
}
