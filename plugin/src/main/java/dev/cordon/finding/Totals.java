package dev.cordon.finding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many findings there are, as the policies counted them.
 *
 * @param findings forbidden, tolerated and unknown ones; permitted ones are counted apart
 * @param bySeverity every severity, with 0 where there is none
 * @param byOutcome every outcome, with 0 where there is none
 */
public record Totals(int findings, Map<Severity, Integer> bySeverity, Map<Outcome, Integer> byOutcome) {

    public Totals {
        bySeverity = complete(Severity.class, Severity.values(), bySeverity);
        byOutcome = complete(Outcome.class, Outcome.values(), byOutcome);
    }

    private static <E extends Enum<E>> Map<E, Integer> complete(Class<E> type, E[] keys, Map<E, Integer> given) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E key : keys) {
            counts.put(key, given.getOrDefault(key, 0));
        }
        return Collections.unmodifiableMap(counts);
    }
}
