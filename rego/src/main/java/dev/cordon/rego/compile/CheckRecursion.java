package dev.cordon.rego.compile;

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
import java.util.stream.Collectors;

/** Refuses rules that depend on themselves. */
final class CheckRecursion implements Pass {
    @Override
    public void run(Compilation compilation) {
        Map<List<Value>, Set<List<Value>>> graph = new LinkedHashMap<>();
        Map<List<Value>, CompiledRule> byPath = new LinkedHashMap<>();
        for (CompiledRule rule : compilation.rules()) {
            byPath.putIfAbsent(rule.constantPath(), rule);
            graph.computeIfAbsent(rule.constantPath(), path -> new LinkedHashSet<>());
        }
        PathIndex paths = new PathIndex(graph.keySet());
        for (CompiledRule rule : compilation.rules()) {
            Dependencies.of(rule.rule()).forEach(ref -> paths.addMatching(ref, graph.get(rule.constantPath())));
        }
        Set<List<Value>> done = new HashSet<>();
        for (List<Value> path : graph.keySet()) {
            visit(compilation, path, graph, byPath, done);
        }
    }

    /** Depth first without recursion: chains of rules can be long. */
    private static void visit(
            Compilation compilation,
            List<Value> start,
            Map<List<Value>, Set<List<Value>>> graph,
            Map<List<Value>, CompiledRule> byPath,
            Set<List<Value>> done) {
        Deque<List<Value>> way = new ArrayDeque<>();
        Deque<Deque<List<Value>>> open = new ArrayDeque<>();
        enter(start, graph, way, open);
        while (!way.isEmpty()) {
            List<Value> next = open.element().poll();
            if (next == null) {
                open.pop();
                done.add(way.pop());
            } else if (way.contains(next)) {
                report(compilation, next, way, byPath);
            } else if (!done.contains(next)) {
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

    private static void report(
            Compilation compilation, List<Value> path, Deque<List<Value>> way, Map<List<Value>, CompiledRule> byPath) {
        List<List<Value>> cycle = new ArrayList<>();
        cycle.add(path);
        for (List<Value> step : way) {
            cycle.add(0, step);
            if (step.equals(path)) {
                break;
            }
        }
        String text = cycle.stream().map(Paths::dotted).collect(Collectors.joining(" -> "));
        CompiledRule rule = byPath.get(path);
        compilation.error(
                ErrorCode.RECURSION,
                "rule " + Paths.dotted(path) + " is recursive: " + text,
                rule == null ? null : rule.rule().span());
    }
}
