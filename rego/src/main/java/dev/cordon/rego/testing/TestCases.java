package dev.cordon.rego.testing;

import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.plan.Observer;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the cases that one test reaches, whether they hold or not. */
final class TestCases implements Observer {
    private final Span rule;
    private final Node root = new Node();

    /** Cases by name. */
    private static final class Node {
        private final Map<String, Node> children = new TreeMap<>();
        private final Map<String, Value> keys = new TreeMap<>();
    }

    TestCases(Span rule) {
        this.rule = rule;
    }

    @Override
    public void testCase(Span span, List<Value> path) {
        if (!span.equals(rule)) {
            return;
        }
        Node node = root;
        for (Value name : path) {
            String text = name instanceof StringValue string ? string.value() : JsonWriter.compact(name);
            node.keys.putIfAbsent(text, name);
            node = node.children.computeIfAbsent(text, key -> new Node());
        }
    }

    /** The results of the cases, given the value of the test. */
    List<SubResult> results(@Nullable Value value) {
        return results(root, value);
    }

    private static List<SubResult> results(Node node, @Nullable Value value) {
        List<SubResult> results = new ArrayList<>();
        node.children.forEach((name, child) -> {
            Value key = node.keys.get(name);
            Value found = key == null ? null : element(value, key);
            List<SubResult> below = results(child, found);
            boolean passed = below.isEmpty()
                    ? found == BooleanValue.TRUE
                    : below.stream().allMatch(SubResult::passed);
            results.add(new SubResult(name, passed, below));
        });
        return results;
    }

    private static @Nullable Value element(@Nullable Value value, Value key) {
        return value instanceof ObjectValue object ? object.get(key) : null;
    }
}
