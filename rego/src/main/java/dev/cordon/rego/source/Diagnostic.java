package dev.cordon.rego.source;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell the user about a text.
 *
 * @param severity error or warning
 * @param code a stable code, such as {@code rego_parse_error}
 * @param message what is wrong, without position or code
 * @param span where, if there is a place
 * @param hint what to do about it, if there is something to suggest
 * @param details more about what is wrong, line by line, such as the types that were expected
 */
public record Diagnostic(
        Severity severity,
        String code,
        String message,
        @Nullable Span span,
        @Nullable String hint,
        List<String> details) {
    private static final int LONGEST_LINE = 160;

    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        details = List.copyOf(details);
    }

    /** A diagnostic without details. */
    public Diagnostic(Severity severity, String code, String message, @Nullable Span span, @Nullable String hint) {
        this(severity, code, message, span, hint, List.of());
    }

    public static Diagnostic error(String code, String message, @Nullable Span span) {
        return new Diagnostic(Severity.ERROR, code, message, span, null);
    }

    public static Diagnostic error(String code, String message, @Nullable Span span, @Nullable String hint) {
        return new Diagnostic(Severity.ERROR, code, message, span, hint);
    }

    public static Diagnostic warning(String code, String message, @Nullable Span span) {
        return new Diagnostic(Severity.WARNING, code, message, span, null);
    }

    /** One line: {@code path:line:column: code: message}. */
    public String summary() {
        String where = span == null ? "" : span.describe() + ": ";
        return where + code + ": " + message;
    }

    /** The summary, the source line with a caret under the span, and the hint. */
    public String render() {
        StringBuilder out = new StringBuilder(summary());
        details.forEach(line -> out.append("\n  ").append(line));
        if (span != null) {
            appendSnippet(out, span);
        }
        if (hint != null) {
            out.append("\n  hint: ").append(hint);
        }
        return out.toString();
    }

    private static void appendSnippet(StringBuilder out, Span span) {
        Position position = span.position();
        String line = span.file().line(position.line());
        if (line.isBlank() || line.length() > LONGEST_LINE || position.column() == 0) {
            return;
        }
        int lead = line.offsetByCodePoints(0, Math.min(position.column() - 1, line.codePointCount(0, line.length())));
        int width = Math.max(1, Math.min(span.end() - span.start(), line.length() - lead));
        // Tabs are kept so that the caret stands where the terminal shows the character.
        String indent = line.substring(0, lead).replaceAll("[^\t]", " ");
        out.append("\n  ").append(line).append("\n  ").append(indent).append("^".repeat(width));
    }
}
