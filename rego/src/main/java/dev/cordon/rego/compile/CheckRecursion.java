package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses rules that depend on themselves. */
final class CheckRecursion implements Pass {
    @Override
    public void run(Compilation compilation) {
        Map<List<Value>, Set<List<Value>>> graph = new LinkedHashMap<>();
        for (CompiledRule rule : compilation.rules()) {
            graph.computeIfAbsent(rule.constantPath(), path -> new LinkedHashSet<>());
        }
        PathIndex paths = new PathIndex(graph.keySet());
        for (CompiledRule rule : compilation.rules()) {
            Dependencies.of(rule.rule()).forEach(ref -> paths.addMatching(ref, graph.get(rule.constantPath())));
        }
        Set<List<Value>> done = new HashSet<>();
        Set<List<Value>> recursive = new HashSet<>();
        for (List<Value> path : graph.keySet()) {
            visit(path, graph, done, recursive);
        }
        for (CompiledRule rule : compilation.rules()) {
            if (recursive.contains(rule.constantPath())) {
                for (Rule branch = rule.rule(); branch != null; branch = branch.otherwise()) {
                    Set<List<Value>> uses = new LinkedHashSet<>();
                    Dependencies.of(alone(branch)).forEach(ref -> paths.addMatching(ref, uses));
                    report(compilation, rule.constantPath(), branch, uses, graph);
                }
            }
        }
    }

    private static Rule alone(Rule branch) {
        return new Rule(branch.span(), branch.isDefault(), branch.head(), branch.body(), null);
    }

    /** Depth first without recursion: chains of rules can be long. */
    private static void visit(
            List<Value> start,
            Map<List<Value>, Set<List<Value>>> graph,
            Set<List<Value>> done,
            Set<List<Value>> recursive) {
        Deque<List<Value>> way = new ArrayDeque<>();
        Set<List<Value>> onWay = new HashSet<>(Set.of(start));
        Deque<Deque<List<Value>>> open = new ArrayDeque<>();
        enter(start, graph, way, open);
        while (!way.isEmpty()) {
            List<Value> next = open.element().poll();
            if (next == null) {
                open.pop();
                done.add(way.element());
                onWay.remove(way.pop());
            } else if (onWay.contains(next)) {
                note(next, way, recursive);
            } else if (!done.contains(next)) {
                onWay.add(next);
                enter(next, graph, way, open);
            }
        }
    }

    private static void enter(
            List<Value> path,
            Map<List<Value>, Set<List<Value>>> graph,
            Deque<List<Value>> way,
            Deque<Deque<List<Value>>> open) {
        way.push(path);
        open.push(new ArrayDeque<>(graph.getOrDefault(path, Set.of())));
    }

    /** Notes the rules of a cycle; each is reported with a way of its own. */
    private static void note(List<Value> path, Deque<List<Value>> way, Set<List<Value>> recursive) {
        for (List<Value> step : way) {
            recursive.add(step);
            if (step.equals(path)) {
                break;
            }
        }
    }

    /** Tells of a branch of a rule, if what it uses itself leads back to the rule. */
    private static void report(
            Compilation compilation,
            List<Value> start,
            Rule branch,
            Set<List<Value>> uses,
            Map<List<Value>, Set<List<Value>>> graph) {
        Deque<List<Value>> way = new ArrayDeque<>();
        Deque<Deque<List<Value>>> open = new ArrayDeque<>();
        Set<List<Value>> seen = new HashSet<>();
        enter(start, Map.of(start, uses), way, open);
        while (!way.isEmpty()) {
            List<Value> next = open.element().poll();
            if (next == null) {
                open.pop();
                way.pop();
            } else if (next.equals(start)) {
                way.push(next);
                List<String> names = new ArrayList<>();
                way.descendingIterator().forEachRemaining(step -> names.add(Paths.dotted(step)));
                compilation.error(
                        ErrorCode.RECURSION,
                        "rule " + Paths.dotted(start) + " is recursive: " + String.join(" -> ", names),
                        branch.span());
                return;
            } else if (seen.add(next)) {
                enter(next, graph, way, open);
            }
        }
    }
}
