package dev.cordon.estate.cluster;

import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * That a pod may run on a node in spite of a taint.
 *
 * @param key empty for every key
 * @param exists whether any value will do
 * @param effect as {@link Taint#effect}; empty for every effect
 */
record Toleration(String key, boolean exists, String value, String effect) {

    static final Toleration OF_EVERYTHING = new Toleration("", true, "", "");

    static Toleration of(Value toleration) {
        return new Toleration(
                orEmpty(Fields.text(toleration, "key")),
                "Exists".equals(Fields.text(toleration, "operator")),
                orEmpty(Fields.text(toleration, "value")),
                Taint.plain(orEmpty(Fields.text(toleration, "effect"))));
    }

    boolean covers(Taint taint) {
        boolean sameKey = key.isEmpty() ? exists : key.equals(taint.key());
        boolean sameValue = exists || value.equals(taint.value());
        return sameKey && sameValue && (effect.isEmpty() || effect.equals(taint.effect()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
