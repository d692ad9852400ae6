package dev.cordon.usecase.author.load;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** Patterns for names, in the way of shells: {@code *}, {@code ?} and {@code [a-z]}; a backslash quotes. */
final class NamePattern {

    private final String text;
    private final boolean alternatives;
    private final StringBuilder expression = new StringBuilder();
    private int at;

    private NamePattern(String text, boolean alternatives) {
        this.text = text;
        this.alternatives = alternatives;
    }

    /**
     * Compiles a pattern.
     *
     * @param alternatives whether {@code {a,b}} stands for either
     * @throws PatternSyntaxException where a bracket is not closed
     */
    static Pattern compile(String text, boolean alternatives) {
        return Pattern.compile(new NamePattern(text, alternatives).translate(), Pattern.DOTALL);
    }

    private String translate() {
        while (at < text.length()) {
            next(text.charAt(at++));
        }
        return expression.toString();
    }

    private void next(char c) {
        switch (c) {
            case '*' -> expression.append(".*");
            case '?' -> expression.append('.');
            case '[' -> characterClass();
            case '\\' -> literal(at < text.length() ? text.charAt(at++) : c);
            case '{' -> group("(?:", c);
            case '}' -> group(")", c);
            case ',' -> group("|", c);
            default -> literal(c);
        }
    }

    private void group(String translation, char c) {
        if (alternatives) {
            expression.append(translation);
        } else {
            literal(c);
        }
    }

    private void characterClass() {
        int end = text.indexOf(']', at + 1);
        if (end < 0) {
            throw new PatternSyntaxException("a bracket is not closed", text);
        }
        String inside = text.substring(at, end);
        at = end + 1;
        boolean negated = inside.startsWith("^") || inside.startsWith("!");
        expression.append(negated ? "[^" : "[");
        expression.append((negated ? inside.substring(1) : inside).replace("[", "\\["));
        expression.append(']');
    }

    private void literal(char c) {
        expression.append(Pattern.quote(String.valueOf(c)));
    }
}
