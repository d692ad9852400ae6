package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known in a scope of single keys of a partial rule whose whole document has not been computed. */
final class PartialKeys {
    /** As many keys as are computed on their own before the whole document is. */
    private static final int FEW = 2;

    private final Map<List<Value>, Object> parts = new HashMap<>();
    private boolean wholeFailed;
    private int wholesUnderWay;

    @Nullable
    Object get(Value[] keys) {
        return parts.get(List.of(keys));
    }

    void put(Value[] keys, Object part) {
        parts.put(List.of(keys), part);
    }

    /** Not while the whole is being computed: a rule that adds to a document may ask for another of its keys. */
    boolean isWholeWorthTrying() {
        return parts.size() >= FEW && !wholeFailed && wholesUnderWay == 0;
    }

    void beginWhole() {
        wholesUnderWay++;
    }

    void endWhole() {
        wholesUnderWay--;
    }

    void wholeFailed() {
        wholeFailed = true;
    }
}
