package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Term;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that make one document. Below a name that is followed by a computed one all rules belong to the document of that name.
 *
 * <pre>
 * p[x] := 1 if some x in xs; p.q.r := 2; p.s contains 3    →    one object p
 * </pre>
 */
record DocumentRules(List<Value> path, CompiledRule.Kind kind, List<CompiledRule> rules) {
    static List<DocumentRules> of(List<CompiledRule> rules) {
        Set<List<Value>> partial = rules.stream()
                .filter(rule -> rule.kind() == CompiledRule.Kind.PARTIAL_OBJECT)
                .map(CompiledRule::constantPath)
                .collect(Collectors.toCollection(HashSet::new));
        Map<List<Value>, List<CompiledRule>> byPath = new LinkedHashMap<>();
        for (CompiledRule rule : rules) {
            byPath.computeIfAbsent(root(rule, partial), path -> new ArrayList<>())
                    .add(rule);
        }
        List<DocumentRules> documents = new ArrayList<>();
        byPath.forEach((path, group) -> documents.add(new DocumentRules(path, kind(path, group, partial), group)));
        return documents;
    }

    private static List<Value> root(CompiledRule rule, Set<List<Value>> partial) {
        List<Value> path = rule.constantPath();
        if (rule.kind() == CompiledRule.Kind.FUNCTION || partial.isEmpty()) {
            return path;
        }
        for (int size = 1; size < path.size(); size++) {
            if (partial.contains(path.subList(0, size))) {
                return List.copyOf(path.subList(0, size));
            }
        }
        return path;
    }

    private static CompiledRule.Kind kind(List<Value> path, List<CompiledRule> group, Set<List<Value>> partial) {
        return partial.contains(path)
                ? CompiledRule.Kind.PARTIAL_OBJECT
                : group.get(0).kind();
    }

    /** How many keys below the document its rules look at. */
    int keyCount() {
        return rules.stream().mapToInt(rule -> keys(rule).size()).max().orElse(0);
    }

    /** The keys of a rule below the document: computed and constant names, and the element of a set. */
    List<Term> keys(CompiledRule rule) {
        List<Term> keys = new ArrayList<>(rule.pathFrom(path.size()));
        if (rule.rule().head().element() != null) {
            keys.add(rule.rule().head().element());
        }
        return keys;
    }
}
