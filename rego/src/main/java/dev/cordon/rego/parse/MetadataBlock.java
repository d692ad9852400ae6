package dev.cordon.rego.parse;

import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Position;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comments of one metadata block.
 *
 * @param heading the comment that begins it
 * @param lines the comments below, which are YAML
 */
record MetadataBlock(SourceFile file, Comment heading, List<Comment> lines) {
    Span span() {
        return new Span(file, heading.start(), (lines.isEmpty() ? heading : lines.get(lines.size() - 1)).end());
    }

    SourceFile yaml() {
        StringBuilder yaml = new StringBuilder();
        for (Comment line : lines) {
            String text = line.text();
            yaml.append(text.startsWith(" ") ? text.substring(1) : text).append('\n');
        }
        return new SourceFile(file.name(), yaml.toString());
    }

    /** What the text says that is wrong, told at the heading. */
    SyntaxProblem problem(String message) {
        return new SyntaxProblem(Diagnostic.error(Scanner.ERROR_CODE, message, span()));
    }

    /** A value of the wrong kind for a field. */
    SyntaxProblem misfit(String field, String have, String want) {
        int line = lineOf(field);
        String message = "yaml: unmarshal errors:\n  line " + line + ": cannot unmarshal " + have + " into " + want;
        return new SyntaxProblem(Diagnostic.error(Scanner.ERROR_CODE, message + hints(), place(line)));
    }

    /** YAML that cannot be read. */
    SyntaxProblem unreadable(JsonException problem) {
        String message = inWordsOfOpa(problem.diagnostic().message());
        Span span = problem.diagnostic().span();
        Position position = span == null ? null : span.position();
        int line = position == null || position.line() == 1 ? 0 : position.line();
        String where = line == 0 ? "" : "line " + line + ": ";
        return new SyntaxProblem(
                Diagnostic.error(Scanner.ERROR_CODE, "yaml: " + where + message + hints(), place(line)));
    }

    /** What OPA's YAML reader says where ours says something else. */
    private static String inWordsOfOpa(String message) {
        int end = message.indexOf(',');
        return switch (end < 0 ? message : message.substring(0, end)) {
            case "mapping values are not allowed here" -> "mapping values are not allowed in this context";
            case "expected <block end>" -> "did not find expected key";
            default ->
                message.startsWith("found character '\\t(TAB)'")
                        ? "found character that cannot start any token"
                        : message;
        };
    }

    private int lineOf(String field) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().stripLeading();
            if (text.startsWith(field + ":")) {
                boolean below = text.length() == field.length() + 1;
                return below ? i + 2 : i + 1;
            }
        }
        return 1;
    }

    /** OPA counts lines from one and comments from none, so that it points at the comment below, if there is one. */
    private Span place(int line) {
        Comment comment = lines.get(Math.min(line, lines.size() - 1));
        return new Span(file, comment.start(), comment.end());
    }

    private String hints() {
        StringBuilder hints = new StringBuilder();
        for (Comment comment : lines) {
            List<String> odd = afterColons(comment.text());
            if (odd != null && !odd.isEmpty()) {
                hints.append("\n  Hint: on line ")
                        .append(comment.line())
                        .append(", symbol(s) [")
                        .append(String.join(" ", odd))
                        .append(
                                "] immediately following a key/value separator ':' is not a legal yaml space character");
            }
        }
        return hints.toString();
    }

    /** What stands right behind colons, or null if it is a space once. */
    private static @Nullable List<String> afterColons(String text) {
        String[] parts = text.split(":", -1);
        List<String> odd = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].isEmpty() && i == parts.length - 1) {
                return null;
            }
            int first = parts[i].isEmpty() ? 0xFFFD : parts[i].codePointAt(0);
            if (first == ' ' || first == '\t') {
                return null;
            }
            odd.add("'" + (first < 0x7F ? Character.toString(first) : String.format("\\u%04x", first)) + "'");
        }
        return odd;
    }
}
