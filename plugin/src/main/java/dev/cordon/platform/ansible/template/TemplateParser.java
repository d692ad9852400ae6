package dev.cordon.platform.ansible.template;

import java.util.ArrayList;
import java.util.List;

/** A text with {@code {{ expressions }}} into an expression; with {@code {% statements %}} it is not evaluated. */
final class TemplateParser {

    /** Characters of one expression; each operator is a level of evaluation. */
    private static final int LONGEST = 4_000;

    private TemplateParser() {}

    /** An expression without braces. */
    static Expression expression(String text) {
        try {
            return parsed(text);
        } catch (TemplateFailure e) {
            return missing("the expression cannot be read: " + e.getMessage());
        }
    }

    static Expression template(String text) {
        try {
            return parse(text);
        } catch (TemplateFailure e) {
            return missing("the template cannot be read: " + e.getMessage());
        }
    }

    private static Expression parse(String text) {
        List<Expression> parts = new ArrayList<>();
        int start = 0;
        int open = next(text, start);
        while (open >= 0) {
            if (open > start) {
                parts.add(new Expression.Literal(Terms.text(text.substring(start, open))));
            }
            if (text.startsWith("{%", open)) {
                return missing("a template with statements is not evaluated");
            }
            boolean comment = text.startsWith("{#", open);
            int close = comment ? text.indexOf("#}", open + 2) : Tokens.end(text, open + 2);
            if (close < 0) {
                throw new TemplateFailure("the braces are not closed");
            }
            if (!comment) {
                parts.add(parsed(inner(text.substring(open + 2, close))));
            }
            start = close + 2;
            open = next(text, start);
        }
        if (start < text.length()) {
            parts.add(new Expression.Literal(Terms.text(text.substring(start))));
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Text(List.copyOf(parts));
    }

    private static Expression parsed(String text) {
        if (text.length() > LONGEST) {
            throw new TemplateFailure("it is longer than " + LONGEST + " characters");
        }
        return new ExpressionParser(new Tokens(text)).whole();
    }

    /** {@code {{- x -}}} takes away the blanks around it, which no value here depends on; a minus behind a blank is one. */
    private static String inner(String text) {
        String start = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        return start.endsWith("-") ? start.substring(0, start.length() - 1) : start;
    }

    private static int next(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            char second = text.charAt(i + 1);
            if (text.charAt(i) == '{' && (second == '{' || second == '%' || second == '#')) {
                return i;
            }
        }
        return -1;
    }

    private static Expression missing(String reason) {
        return new Expression.Literal(new Term.Missing(reason));
    }
}
