package dev.cordon.policy;

import dev.cordon.finding.Severity;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the policies are to be applied: {@code data.config} of {@code docs/policy-input.md}.
 *
 * @param gate {@code report}, {@code no-worse}, {@code enforce} or {@code end-state}
 * @param failOn least severity that closes the gate
 * @param severities by rule, instead of the rule's own
 * @param disabled ids of rules that are switched off
 */
public record PolicySettings(
        String gate, Severity failOn, SortedMap<String, Severity> severities, SortedSet<String> disabled) {

    /** The strict default: every rule counts, and high is high enough to fail. */
    public static final PolicySettings DEFAULT =
            new PolicySettings("enforce", Severity.HIGH, new TreeMap<>(), new TreeSet<>());

    public PolicySettings {
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
        disabled = Collections.unmodifiableSortedSet(new TreeSet<>(disabled));
    }

    /** The ids of all rules that the settings name. */
    SortedSet<String> namedRules() {
        SortedSet<String> named = new TreeSet<>(disabled);
        named.addAll(severities.keySet());
        return named;
    }

    ObjectValue toValue() {
        ObjectBuilder overrides = ObjectValue.builder();
        severities.forEach((rule, severity) -> overrides.put(rule, severity.id()));
        return ObjectValue.builder()
                .put("gate", gate)
                .put("failOn", failOn.id())
                .put("severities", overrides.build())
                .put(
                        "disabled",
                        ArrayValue.of(disabled.stream().map(StringValue::of).toList()))
                .build();
    }
}
