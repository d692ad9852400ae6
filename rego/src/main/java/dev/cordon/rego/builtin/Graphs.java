package dev.cordon.rego.builtin;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetBuilder;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code graph.*} and {@code walk}. */
final class Graphs {
    private Graphs() {}

    static void register(Builtins.Registry registry) {
        registry.add("graph.reachable", (context, arguments) -> reachable(context, arguments))
                .add("graph.reachable_paths", (context, arguments) -> paths(context, arguments))
                .add("walk", (context, arguments) -> walk(context, arguments[0]));
    }

    private static Value reachable(CallContext context, Value[] arguments) {
        ObjectValue graph = Operands.object(arguments, 0);
        Deque<Value> waiting = new ArrayDeque<>(Operands.elements(arguments, 1));
        SetBuilder reached = SetValue.builder();
        while (!waiting.isEmpty()) {
            Value node = waiting.poll();
            context.spend(1);
            Value next = graph.get(node);
            if (next != null && !reached.contains(node)) {
                reached.add(node);
                waiting.addAll(neighbours(next));
            }
        }
        return reached.build();
    }

    private static List<Value> neighbours(@Nullable Value edges) {
        if (edges instanceof ArrayValue array) {
            return array.values();
        }
        return edges instanceof SetValue set ? set.values() : List.of();
    }

    private static Value paths(CallContext context, Value[] arguments) {
        ObjectValue graph = Operands.object(arguments, 0);
        SetBuilder result = SetValue.builder();
        for (Value start : Operands.elements(arguments, 1)) {
            Value edges = graph.get(start);
            List<Value> path = new ArrayList<>(List.of(start));
            if (edges != null && neighbours(edges).isEmpty()) {
                result.add(ArrayValue.of(path));
            }
            for (Value next : neighbours(edges)) {
                extend(context, graph, next, path, new HashSet<>(path), result);
            }
        }
        return result.build();
    }

    /**
     * Follows edges until they lead to what was left already, or to a node that the graph does not list.
     *
     * @param left the nodes that were left by an edge, on this path or on one that was followed before
     */
    private static void extend(
            CallContext context, ObjectValue graph, Value node, List<Value> path, Set<Value> left, SetBuilder result) {
        context.spend(1);
        Value edges = graph.get(node);
        if (edges == null) {
            result.add(ArrayValue.of(path));
            return;
        }
        path.add(node);
        if (neighbours(edges).isEmpty()) {
            result.add(ArrayValue.of(path));
        }
        for (Value next : neighbours(edges)) {
            if (left.contains(next)) {
                result.add(ArrayValue.of(path));
            } else {
                left.add(node);
                extend(context, graph, next, path, left, result);
            }
        }
        path.remove(path.size() - 1);
    }

    private static Value walk(CallContext context, Value root) {
        List<Value> result = new ArrayList<>();
        walk(context, root, new ArrayList<>(), result);
        return ArrayValue.of(result);
    }

    private static void walk(CallContext context, Value value, List<Value> path, List<Value> result) {
        context.spend(1);
        result.add(ArrayValue.of(ArrayValue.of(path), value));
        if (value instanceof ArrayValue array) {
            for (int i = 0; i < array.size(); i++) {
                step(context, NumberValue.of(i), array.get(i), path, result);
            }
        } else if (value instanceof ObjectValue object) {
            object.forEach((key, element) -> step(context, key, element, path, result));
        } else if (value instanceof SetValue set) {
            set.forEach(element -> step(context, element, element, path, result));
        }
    }

    private static void step(CallContext context, Value key, Value element, List<Value> path, List<Value> result) {
        path.add(key);
        walk(context, element, path, result);
        path.remove(path.size() - 1);
    }
}
