package dev.cordon.policy.compiled;

import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.Value;
import java.util.Locale;

/** JSON in ASCII: the SDK hands text over in the encoding of the platform, and in ASCII all of them agree. */
final class Ascii {

    private static final int FIRST_OTHER = 0x80;

    private Ascii() {}

    static String json(Value value) {
        String json = JsonWriter.compact(value);
        StringBuilder ascii = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            if (c < FIRST_OTHER) {
                ascii.append((char) c);
            } else {
                ascii.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return ascii.toString();
    }
}
