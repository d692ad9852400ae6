package dev.cordon.policy;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.Severity;
import dev.cordon.finding.Spelling;
import dev.cordon.rego.RuleAnnotation;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every rule that can be named, by id, with what its METADATA says. */
final class RuleCatalogue {

    private final SortedMap<String, RuleMetadata> rules;

    private RuleCatalogue(SortedMap<String, RuleMetadata> rules) {
        this.rules = Collections.unmodifiableSortedMap(rules);
    }

    /**
     * Rules are packages: those of the pack whose METADATA gives an id, and those of a security team.
     *
     * @param own packages of the security team, with or without METADATA
     */
    static RuleCatalogue of(Collection<RuleAnnotation> annotations, Collection<String> own) {
        SortedMap<String, RuleMetadata> rules = new TreeMap<>();
        own.forEach(name -> rules.put(name, bare(name)));
        for (RuleAnnotation annotation : annotations) {
            String name = packageName(annotation);
            if (name != null && (own.contains(name) || annotation.custom().get("id") != null)) {
                RuleMetadata rule = rule(name, annotation);
                rules.remove(name);
                rules.put(rule.id(), rule);
            }
        }
        return new RuleCatalogue(rules);
    }

    SortedMap<String, RuleMetadata> rules() {
        return rules;
    }

    /** A problem for each name that no rule has. */
    List<Problem> unknown(Collection<String> names) {
        return names.stream()
                .filter(name -> !rules.containsKey(name))
                .map(name -> new Problem(
                        ProblemCode.UNKNOWN_RULE,
                        null,
                        "there is no rule '" + name + "'; the configuration names it",
                        capitalised(Spelling.hint(name, rules.keySet()))
                                + "Remove the name, or use the id of a rule that is loaded."))
                .toList();
    }

    private static String capitalised(String hint) {
        return hint.isEmpty() ? hint : Character.toUpperCase(hint.charAt(0)) + hint.substring(1);
    }

    private static @Nullable String packageName(RuleAnnotation annotation) {
        return annotation.scope().equals("package")
                ? PackageName.of(annotation.path()).toString()
                : null;
    }

    private static RuleMetadata rule(String name, RuleAnnotation annotation) {
        ObjectValue custom = annotation.custom();
        return new RuleMetadata(
                text(custom, "id", name),
                name,
                annotation.title().isEmpty() ? name : annotation.title(),
                annotation.description().strip(),
                Objects.requireNonNullElse(severity(custom, "severity"), Severity.HIGH),
                severity(custom, "severityElsewhere"),
                text(custom, "layer", ""),
                custom.get("tolerable") instanceof BooleanValue tolerable && tolerable.value(),
                texts(custom, "moreSpecificThan"),
                texts(custom, "controls"),
                text(custom, "rationale", ""),
                text(custom, "remediation", ""),
                texts(custom, "references"));
    }

    private static RuleMetadata bare(String name) {
        return new RuleMetadata(
                name, name, name, "", Severity.HIGH, null, "", false, List.of(), List.of(), "", "", List.of());
    }

    /** Null where there is none; a word that is no severity counts as none, and the decision falls back likewise. */
    private static @Nullable Severity severity(ObjectValue custom, String field) {
        String word = text(custom, field, "");
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(word)) {
                return severity;
            }
        }
        return null;
    }

    private static String text(ObjectValue custom, String field, String otherwise) {
        return custom.get(field) instanceof StringValue text ? text.value().strip() : otherwise;
    }

    private static List<String> texts(ObjectValue custom, String field) {
        if (!(custom.get(field) instanceof ArrayValue array)) {
            return List.of();
        }
        return array.values().stream()
                .filter(StringValue.class::isInstance)
                .map((Value item) -> ((StringValue) item).value())
                .toList();
    }
}
