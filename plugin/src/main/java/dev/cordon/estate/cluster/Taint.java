package dev.cordon.estate.cluster;

import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mark that keeps pods off a node unless they tolerate it.
 *
 * @param effect in capitals, without underscores, as each tool writes it in its own way
 */
record Taint(String key, String value, String effect) {

    private static final Set<String> HARD = Set.of("NOSCHEDULE", "NOEXECUTE");

    /** Whether it keeps pods off; a preference does not. */
    boolean isHard() {
        return HARD.contains(effect);
    }

    /** From a block, or from {@code key=value:Effect}; null where it is neither. */
    static @Nullable Taint of(Value value) {
        if (value instanceof StringValue text) {
            return parse(text.value());
        }
        @Nullable String key = first(value, "key", "Key");
        @Nullable String effect = first(value, "effect", "Effect");
        @Nullable String own = first(value, "value", "Value");
        return key == null || effect == null ? null : new Taint(key, own == null ? "" : own, plain(effect));
    }

    static String plain(String effect) {
        return effect.replace("_", "").toUpperCase(Locale.ROOT);
    }

    private static @Nullable Taint parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            return null;
        }
        String mark = text.substring(0, colon);
        int equals = mark.indexOf('=');
        String key = equals < 0 ? mark : mark.substring(0, equals);
        return new Taint(key, equals < 0 ? "" : mark.substring(equals + 1), plain(text.substring(colon + 1)));
    }

    private static @Nullable String first(Value value, String name, String capital) {
        @Nullable String text = Fields.text(value, name);
        return text == null ? Fields.text(value, capital) : text;
    }
}
