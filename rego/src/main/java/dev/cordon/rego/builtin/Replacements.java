package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code strings.replace_n}: replaces several texts in one go, never inside of what was put in. */
final class Replacements {
    private Replacements() {}

    static Value replaceAll(Value[] arguments) {
        ObjectValue patterns = Operands.object(arguments, 0);
        String text = Operands.string(arguments, 1);
        checkStrings(patterns);
        StringBuilder out = new StringBuilder();
        int at = 0;
        // After the empty text has been replaced, something longer may still begin at the same place.
        boolean wasEmpty = false;
        while (at <= text.length()) {
            String found = patternAt(patterns, text, at, wasEmpty);
            wasEmpty = found != null && found.isEmpty();
            if (found != null) {
                out.append(((StringValue) Objects.requireNonNull(patterns.get(found))).value());
                at += found.length();
            }
            if (found == null) {
                out.append(text, at, Math.min(at + 1, text.length()));
                at++;
            }
        }
        return StringValue.of(out.toString());
    }

    private static void checkStrings(ObjectValue patterns) {
        patterns.forEach((key, value) -> {
            if (!(key instanceof StringValue) || !(value instanceof StringValue)) {
                throw BuiltinException.type("operand 1 non-string " + (key instanceof StringValue ? "value" : "key")
                        + " found in pattern object");
            }
        });
    }

    private static @Nullable String patternAt(ObjectValue patterns, String text, int at, boolean skipsEmpty) {
        for (Value key : patterns.keys()) {
            String pattern = ((StringValue) key).value();
            if (text.startsWith(pattern, at) && !(skipsEmpty && pattern.isEmpty())) {
                return pattern;
            }
        }
        return null;
    }
}
