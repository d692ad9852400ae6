package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.template.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which playbook imports which, and what it gives it. */
final class Imports {

    /** Ways to a playbook that are told apart. */
    private static final int MOST = 16;

    private final Map<String, List<Import>> byFile = new HashMap<>();
    private final Map<String, List<Import>> byTarget = new HashMap<>();

    /** One {@code import_playbook}. */
    record Import(
            String from,
            String file,
            Map<String, Node.Entry> variables,
            @Nullable Node when,
            Location location) {}

    /**
     * What a playbook is given by those that import it.
     *
     * @param unknown variables that not all of them give it alike
     * @param when the condition under which its plays run; null where there is none, or not always the same
     */
    record Given(
            Map<String, Node.Entry> variables,
            Map<String, Term> unknown,
            @Nullable Node when) {
        static final Given NOTHING = new Given(Map.of(), Map.of(), null);
    }

    void add(Import one) {
        byFile.computeIfAbsent(one.from(), f -> new ArrayList<>()).add(one);
        byTarget.computeIfAbsent(one.file(), f -> new ArrayList<>()).add(one);
    }

    List<Import> of(String file) {
        return byFile.getOrDefault(file, List.of());
    }

    Given given(String file) {
        List<Import> importers = byTarget.getOrDefault(file, List.of());
        if (importers.isEmpty()) {
            return Given.NOTHING;
        }
        List<Map<String, Node.Entry>> ways = new ArrayList<>();
        importers.forEach(one -> ways(one, new LinkedHashSet<>(), Map.of(), ways));
        boolean alike = importers.stream().allMatch(one -> sameWhen(one, importers.get(0)));
        return agreed(ways, alike ? importers.get(0).when() : null);
    }

    /** The variables along each way to a playbook; those that stand further out go over those further in. */
    private void ways(Import one, Set<String> path, Map<String, Node.Entry> inner, List<Map<String, Node.Entry>> into) {
        Map<String, Node.Entry> variables = new LinkedHashMap<>(one.variables());
        inner.forEach(variables::putIfAbsent);
        List<Import> outer = byTarget.getOrDefault(one.from(), List.of());
        if (outer.isEmpty() || into.size() >= MOST || path.size() >= YamlFiles.DEEPEST || !path.add(one.from())) {
            into.add(variables);
            return;
        }
        outer.forEach(other -> ways(other, path, variables, into));
        path.remove(one.from());
    }

    private static Given agreed(List<Map<String, Node.Entry>> ways, @Nullable Node when) {
        Map<String, Node.Entry> variables = new LinkedHashMap<>();
        Map<String, Term> unknown = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>();
        ways.forEach(way -> names.addAll(way.keySet()));
        for (String name : names) {
            Node.@Nullable Entry first = ways.get(0).get(name);
            boolean same = ways.size() < MOST && ways.stream().allMatch(way -> same(way.get(name), first));
            if (same && first != null) {
                variables.put(name, first);
            } else {
                unknown.put(
                        name,
                        new Term.Missing("playbooks that import this one give \"" + name + "\" different values"));
            }
        }
        return new Given(variables, unknown, when);
    }

    private static boolean sameWhen(Import one, Import other) {
        @Nullable Node left = one.when();
        @Nullable Node right = other.when();
        return left == null || right == null
                ? left == right
                : NodeValues.value(left).equals(NodeValues.value(right));
    }

    private static boolean same(Node.@Nullable Entry one, Node.@Nullable Entry other) {
        return one == null || other == null
                ? Objects.equals(one, other)
                : NodeValues.value(one.value()).equals(NodeValues.value(other.value()));
    }
}
