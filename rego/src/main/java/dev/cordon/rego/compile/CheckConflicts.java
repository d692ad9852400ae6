package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Module;
import dev.cordon.rego.ast.SyntaxText;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses rules that define the same document in ways that cannot go together. */
final class CheckConflicts implements Pass {
    @Override
    public void run(Compilation compilation) {
        Map<List<Value>, List<CompiledRule>> byPath = new LinkedHashMap<>();
        for (CompiledRule rule : compilation.rules()) {
            byPath.computeIfAbsent(rule.constantPath(), path -> new ArrayList<>())
                    .add(rule);
        }
        Map<List<Value>, List<String>> below = below(byPath.keySet());
        byPath.forEach((path, rules) -> checkRules(compilation, path, rules, below.getOrDefault(path, List.of())));
        Map<List<Value>, Module> packages = new HashMap<>();
        compilation.modules().forEach(module -> packages.putIfAbsent(Paths.values(module.path()), module));
        byPath.forEach((path, rules) -> checkPackage(compilation, packages.get(path), rules.get(0)));
    }

    private static void checkRules(
            Compilation compilation, List<Value> path, List<CompiledRule> rules, List<String> below) {
        CompiledRule first = rules.get(0);
        if (!below.isEmpty() && rules.stream().anyMatch(CheckConflicts::hasConstantPath)) {
            compilation.error(
                    ErrorCode.TYPE,
                    "rule " + last(rules).dotted() + " conflicts with ["
                            + below.stream().sorted().collect(Collectors.joining(" ")) + "]",
                    first.rule().span());
        } else if (conflict(rules)) {
            compilation.error(
                    ErrorCode.TYPE,
                    "conflicting rules " + last(rules).dotted() + " found",
                    first.rule().span(),
                    "rules of one name must all be functions of the same arity, all sets, or all single values");
        } else {
            checkDefaults(compilation, path, rules);
        }
    }

    private static CompiledRule last(List<CompiledRule> rules) {
        return rules.get(rules.size() - 1);
    }

    /** Names below a rule that has one value, or set, for itself cannot be other rules. */
    private static boolean hasConstantPath(CompiledRule rule) {
        return rule.computedPath().isEmpty();
    }

    /** Sets go together with sets, also below computed names; single values at a constant name stand alone. */
    private static boolean conflict(List<CompiledRule> rules) {
        return differ(rules, rule -> rule.rule().head().element() != null)
                || differ(rules, CheckConflicts::arity)
                || rules.get(0).rule().head().element() == null && differ(rules, CheckConflicts::hasConstantPath);
    }

    private static boolean differ(List<CompiledRule> rules, Function<CompiledRule, Object> property) {
        return rules.stream().map(property).distinct().count() > 1;
    }

    private static int arity(CompiledRule rule) {
        List<?> arguments = rule.rule().head().arguments();
        return arguments == null ? 0 : arguments.size();
    }

    private static void checkPackage(Compilation compilation, @Nullable Module module, CompiledRule rule) {
        if (module != null && hasConstantPath(rule)) {
            Span place = rule.rule().span();
            compilation.error(
                    ErrorCode.TYPE,
                    "package " + SyntaxText.path(module.path()) + " conflicts with rule "
                            + SyntaxText.of(rule.rule().head().ref()) + " defined at "
                            + place.file().name() + ":" + place.position().line(),
                    rule.module().packageSpan());
        }
    }

    private static void checkDefaults(Compilation compilation, List<Value> path, List<CompiledRule> rules) {
        List<CompiledRule> defaults =
                rules.stream().filter(rule -> rule.rule().isDefault()).toList();
        if (defaults.size() > 1) {
            String places = defaults.stream()
                    .map(rule -> rule.rule().span())
                    .map(span -> span.file().name() + ":" + span.position().line())
                    .collect(Collectors.joining(", "));
            compilation.error(
                    ErrorCode.TYPE,
                    "multiple default rules " + Paths.dotted(path) + " found at " + places,
                    defaults.get(0).module().packageSpan());
        }
    }

    /** The names of the rules below each rule that has any. */
    private static Map<List<Value>, List<String>> below(Set<List<Value>> paths) {
        Set<Integer> sizes = paths.stream().map(List::size).collect(Collectors.toCollection(TreeSet::new));
        Map<List<Value>, List<String>> below = new HashMap<>();
        for (List<Value> path : paths) {
            for (int size : sizes) {
                if (size < path.size() && paths.contains(path.subList(0, size))) {
                    below.computeIfAbsent(path.subList(0, size), key -> new ArrayList<>())
                            .add(Paths.dotted(path));
                }
            }
        }
        return below;
    }
}
