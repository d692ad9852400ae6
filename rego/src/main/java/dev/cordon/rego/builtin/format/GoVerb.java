package dev.cordon.rego.builtin.format;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One verb of a format with its flags. */
final class GoVerb {
    private static final String NIL = "<nil>";

    private final int verb;
    private final Spec spec;

    GoVerb(int verb, Spec spec) {
        this.verb = verb;
        this.spec = spec;
    }

    /** What stands between the percent sign and the verb. */
    static final class Spec {
        @Nullable
        Integer width;

        @Nullable
        Integer precision;

        private final StringBuilder flags = new StringBuilder();
        private boolean isSource;

        void flag(char c) {
            flags.append(c);
        }

        boolean has(char c) {
            return flags.indexOf(String.valueOf(c)) >= 0;
        }

        /** With {@code %v} a plus sign means nothing for the values here, and a number sign asks for them as Go's source has them. */
        void forAnyValue() {
            isSource = has('#');
            flags.replace(0, flags.length(), flags.toString().replaceAll("[+#]", ""));
        }

        /** Whether values are written as Go's source has them. */
        boolean isSource() {
            return isSource;
        }

        /** Whether what is missing to the width is filled with zeros. */
        boolean fillsWithZeros() {
            return has('0') && !has('-');
        }

        String padded(String text) {
            return padded(text, false);
        }

        String padded(String text, boolean zeros) {
            if (width == null) {
                return text;
            }
            int missing = Math.max(0, width - text.codePointCount(0, text.length()));
            String pad = (zeros && fillsWithZeros() ? "0" : " ").repeat(missing);
            return has('-') ? text + pad : pad + text;
        }
    }

    String format(GoValue value) {
        if (verb == 'T') {
            return spec.padded(value.typeName());
        }
        return switch (value.kind()) {
            case NONE, NIL -> verb == 'v' ? spec.padded(NIL) : "%!" + Character.toString(verb) + "(" + NIL + ")";
            case BOOL -> verb == 't' || verb == 'v' ? spec.padded(String.valueOf(value.asBoolean())) : wrong(value);
            case SLICE -> list(value);
            case MAP -> map(value);
            case STRING, NUMBER -> orWrong(new TextVerb(verb, spec).format(value.asText()), value);
            case FLOAT -> orWrong(new NumberVerb(verb, spec).format(value.asDouble()), value);
            default -> orWrong(new NumberVerb(verb, spec).format(value.asWhole(), value.kind()), value);
        };
    }

    private String list(GoValue value) {
        String elements =
                value.asList().stream().map(this::element).collect(Collectors.joining(spec.isSource() ? ", " : " "));
        return spec.isSource() ? value.typeName() + "{" + elements + "}" : "[" + elements + "]";
    }

    private String map(GoValue value) {
        String entries = value.asMap().entrySet().stream()
                .map(entry -> format(GoValue.string(entry.getKey())) + ":" + element(entry.getValue()))
                .collect(Collectors.joining(spec.isSource() ? ", " : " "));
        return spec.isSource() ? value.typeName() + "{" + entries + "}" : "map[" + entries + "]";
    }

    private String element(GoValue value) {
        if (value.isNothing()) {
            return spec.isSource() ? "interface {}(nil)" : NIL;
        }
        return format(value);
    }

    /** {@code int=1}: a value that no verb has used. */
    static String described(GoValue value) {
        return value.isNothing() ? NIL : value.typeName() + "=" + new GoVerb('v', new Spec()).format(value);
    }

    private String orWrong(@Nullable String text, GoValue value) {
        return text == null ? wrong(value) : text;
    }

    private String wrong(GoValue value) {
        // Big integers format themselves, and say so without the star and the flags.
        String described = value.kind() == GoValue.Kind.BIG
                ? "big.Int=" + value.asWhole()
                : value.typeName() + "=" + new GoVerb('v', spec).format(value);
        return "%!" + Character.toString(verb) + "(" + described + ")";
    }
}
