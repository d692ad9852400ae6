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
import java.util.List;
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
            if (graph.get(start) != null) {
                extend(context, graph, start, new ArrayList<>(), result);
            }
        }
        return result.build();
    }

    /** Follows every edge that does not lead back into the path; a path ends where no edge leads on. */
    private static void extend(CallContext context, ObjectValue graph, Value node, List<Value> path, SetBuilder result) {
        context.spend(1);
        Value edges = graph.get(node);
        if (edges == null) {
            // A node that the graph does not list is not part of the path.
            result.add(ArrayValue.of(path));
            return;
        }
        path.add(node);
        for (Value next : neighbours(edges)) {
            if (path.contains(next)) {
                result.add(ArrayValue.of(path));
            } else {
                extend(context, graph, next, path, result);
            }
        }
        if (neighbours(edges).isEmpty()) {
            result.add(ArrayValue.of(path));
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
