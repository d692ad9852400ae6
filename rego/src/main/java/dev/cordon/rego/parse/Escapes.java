package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;

/** Decodes the escapes in strings, which are those of JSON. */
final class Escapes {
    private static final int HEX_DIGITS = 4;

    private Escapes() {}

    /**
     * Decodes the content of a string.
     *
     * @param start where the content begins in the file, for messages
     */
    static String decode(String content, SourceFile file, int start) {
        if (content.indexOf('\\') < 0) {
            return content;
        }
        StringBuilder out = new StringBuilder(content.length());
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else {
                i++;
                char escaped = i < content.length() ? content.charAt(i) : '\0';
                if (escaped == 'u') {
                    out.append(unicode(content, i + 1, file, start));
                    i += HEX_DIGITS;
                } else {
                    out.append(simple(escaped, file, start + i));
                }
            }
        }
        return out.toString();
    }

    private static char unicode(String content, int from, SourceFile file, int start) {
        int code = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            int digit = i < content.length() ? Character.digit(content.charAt(i), 16) : -1;
            if (digit < 0) {
                throw problem(file, start + from - 2);
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private static char simple(char escaped, SourceFile file, int at) {
        return switch (escaped) {
            case '"', '\\', '/' -> escaped;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw problem(file, at - 1);
        };
    }

    private static SyntaxProblem problem(SourceFile file, int at) {
        Span span = new Span(file, at, Math.min(at + 2, file.text().length()));
        return new SyntaxProblem(Diagnostic.error(
                Scanner.ERROR_CODE,
                "illegal escape sequence",
                span,
                "use a raw string in back quotes for regular expressions and paths"));
    }
}
