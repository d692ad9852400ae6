package dev.cordon.rego.parse;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;

/** Finds the end of a template string, in which expressions may hold strings and templates of their own. */
final class TemplateExtent {
    private static final int MAX_DEPTH = 1_000;

    private final SourceFile file;
    private final String text;
    private final int start;
    private final int end;

    TemplateExtent(SourceFile file, int start, int end) {
        this.file = file;
        this.text = file.text();
        this.start = start;
        this.end = end;
    }

    /** The offset after the closing quote. */
    int end() {
        return template(start, 0);
    }

    private int template(int from, int depth) {
        if (depth >= MAX_DEPTH) {
            String message = "nested too deeply: more than " + MAX_DEPTH + " template strings in one another";
            throw new SyntaxProblem(
                    Diagnostic.error(Scanner.ERROR_CODE, message, new Span(file, start, start + 2)), true);
        }
        char quote = text.charAt(from + 1);
        int at = from + 2;
        while (at < end && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (c == '\n' && quote == '"') {
                throw problem("non-terminated template string");
            }
            at = c == '{' ? expression(at, depth) : c == '\\' ? at + 2 : at + 1;
        }
        if (at >= end) {
            throw problem("non-terminated template string");
        }
        return at + 1;
    }

    /** The offset after the brace that closes the expression. */
    int expression(int from, int depth) {
        int braces = 0;
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '{') {
                braces++;
            } else if (c == '}' && --braces == 0) {
                return at + 1;
            }
            at = next(at, c, depth);
        }
        throw problem("non-terminated template expression");
    }

    private int next(int at, char c, int depth) {
        if (c == '$' && at + 1 < end && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '`')) {
            return template(at, depth + 1);
        }
        if (c == '"' || c == '`') {
            return string(at, c);
        }
        if (c == '#') {
            int stop = text.indexOf('\n', at);
            return stop < 0 ? end : stop;
        }
        return at + 1;
    }

    private int string(int from, char quote) {
        int at = from + 1;
        while (at < end && text.charAt(at) != quote) {
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private SyntaxProblem problem(String message) {
        return new SyntaxProblem(Diagnostic.error(Scanner.ERROR_CODE, message, new Span(file, start, start + 2)));
    }
}
