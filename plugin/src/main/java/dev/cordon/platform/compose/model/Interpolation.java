package dev.cordon.platform.compose.model;

import dev.cordon.descriptor.Limits;
import dev.cordon.resource.SecretNames;
import org.jspecify.annotations.Nullable;

/**
 * Fills in variables as Compose does. A variable that has no value and no default is a {@link Marks mark}, whatever
 * whoever runs Compose may have in the environment; so is a value whose name says that it is a secret.
 *
 * <pre>
 * text     = { "$$" | "$" name | "${" name [ operator text ] "}" | character }
 * operator = ":-" | "-" | ":?" | "?" | ":+" | "+"
 * </pre>
 */
public final class Interpolation {

    private static final int LONGEST = 1 << 20;

    private final String text;
    private final Variables variables;
    private final Marks marks;
    private int at;
    private int depth;

    private Interpolation(String text, Variables variables, Marks marks) {
        this.text = text;
        this.variables = variables;
        this.marks = marks;
    }

    /** That a text cannot be read, or is too large when it is filled in; the message never holds a value. */
    public static final class InvalidText extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean limit;

        InvalidText(String message, boolean limit) {
            super(message, null, false, false);
            this.limit = limit;
        }

        /** Whether a limit was exceeded. */
        public boolean isLimit() {
            return limit;
        }

        /** What is wrong. */
        public String words() {
            return String.valueOf(getMessage());
        }
    }

    /** @throws InvalidText where the text does not follow the grammar */
    public static String fill(String text, Variables variables, Marks marks) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        return new Interpolation(text, variables, marks).until(false);
    }

    /** text; inside braces it ends before the closing one. */
    private String until(boolean braced) {
        if (++depth > Limits.DEPTH) {
            throw new InvalidText("variables are nested more than " + Limits.DEPTH + " levels deep", true);
        }
        StringBuilder out = new StringBuilder();
        while (at < text.length() && !(braced && text.charAt(at) == '}')) {
            char c = text.charAt(at++);
            out.append(c == '$' ? substitution() : String.valueOf(c));
            if (out.length() > LONGEST) {
                throw new InvalidText("the text is longer than " + LONGEST + " characters with its variables", true);
            }
        }
        depth--;
        return out.toString();
    }

    private String substitution() {
        if (at < text.length() && text.charAt(at) == '$') {
            at++;
            return "$";
        }
        if (at < text.length() && text.charAt(at) == '{') {
            at++;
            return braced();
        }
        String name = name();
        if (name.isEmpty()) {
            throw new InvalidText("a '$' that starts no variable; write '$$' for the character itself", false);
        }
        return value(name, variables.get(name), "", "");
    }

    private String braced() {
        String name = name();
        String operator = name.isEmpty() ? "" : operator();
        String word = operator.isEmpty() ? "" : until(true);
        if (name.isEmpty() || at >= text.length() || text.charAt(at) != '}') {
            throw new InvalidText("'${' without a name, or without its '}'", false);
        }
        at++;
        return value(name, variables.get(name), operator, word);
    }

    private String name() {
        int start = at;
        while (at < text.length() && isNamePart(text.charAt(at), at > start)) {
            at++;
        }
        return text.substring(start, at);
    }

    private String operator() {
        int length = text.startsWith(":", at) ? 2 : 1;
        String operator = text.substring(at, Math.min(text.length(), at + length));
        if (operator.isEmpty() || "-?+".indexOf(operator.charAt(operator.length() - 1)) < 0) {
            return "";
        }
        at += length;
        return operator;
    }

    private String value(String name, @Nullable String given, String operator, String word) {
        boolean set = given != null && !(operator.startsWith(":") && given.isEmpty());
        char form = operator.isEmpty() ? ' ' : operator.charAt(operator.length() - 1);
        if (form == '+') {
            return set ? shown(name, word) : marks.mark(noValue(name));
        }
        if (set) {
            return shown(name, String.valueOf(given));
        }
        return switch (form) {
            case '-' -> shown(name, word);
            case '?' -> marks.mark("variable \"" + name + "\" has no value in .env, and Compose demands one");
            // Set to nothing is nothing; only what is not set is unknown.
            default -> given == null ? marks.mark(noValue(name)) : "";
        };
    }

    private String shown(String name, String value) {
        return !value.isEmpty() && SecretNames.isSecret(name) ? marks.mark(Marks.SENSITIVE) : value;
    }

    private static String noValue(String name) {
        return "variable \"" + name + "\" has no value in .env; give it one there, or a default";
    }

    private static boolean isNamePart(char c, boolean notFirst) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
        return letter || notFirst && c >= '0' && c <= '9';
    }
}
