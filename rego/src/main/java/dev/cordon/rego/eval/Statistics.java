package dev.cordon.rego.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what an evaluation does: for tests and reports, which must not depend on time. */
public final class Statistics {
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private long steps;
    private int indexes;

    void ruleEvaluated(String name) {
        rules.merge(name, 1, Integer::sum);
    }

    void stepsTaken(long count) {
        steps = count;
    }

    void indexBuilt() {
        indexes++;
    }

    /** How often the bodies of a rule were evaluated, by its dotted path. */
    public int evaluationsOf(String rule) {
        return rules.getOrDefault(rule, 0);
    }

    /** Elements tried and functions called. */
    public long steps() {
        return steps;
    }

    public int indexes() {
        return indexes;
    }
}
