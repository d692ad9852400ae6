package dev.cordon.platform.terraform.plan;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of a block as a plan shows them: {@code constant_value} or {@code references} for an argument, an
 * object or a list of objects for nested blocks.
 */
final class PlanExpressions {

    private PlanExpressions() {}

    /** Calls back with the path and the references of every argument that has any. */
    static void eachReference(Value expressions, BiConsumer<String, List<String>> found) {
        walk(expressions, "", found);
    }

    /** The arguments whose value the plan shows; {@code lookup} may know more from the references of an argument. */
    static ObjectValue constants(Value block, Function<List<String>, @Nullable Value> lookup) {
        ObjectBuilder known = ObjectValue.builder();
        if (block instanceof ObjectValue object) {
            object.forEach((name, expression) -> {
                @Nullable Value value = constant(expression, lookup);
                if (value != null) {
                    known.put(name, value);
                }
            });
        }
        return known.build();
    }

    /** What an expression refers to, the longest form of each. */
    static List<String> references(Value expression) {
        List<String> references = new ArrayList<>();
        if (expression instanceof ObjectValue object && object.get("references") instanceof ArrayValue list) {
            for (Value item : list) {
                String text = item instanceof StringValue string ? string.value() : "";
                // Terraform lists "a.b.id" and then the "a.b" that it contains.
                boolean contained = references.stream().anyMatch(longer -> isPrefix(text, longer));
                if (!contained && !text.isEmpty()) {
                    references.add(text);
                }
            }
        }
        return references;
    }

    private static boolean isPrefix(String shorter, String longer) {
        return longer.startsWith(shorter)
                && (longer.length() == shorter.length() || ".[".indexOf(longer.charAt(shorter.length())) >= 0);
    }

    private static @Nullable Value constant(Value expression, Function<List<String>, @Nullable Value> lookup) {
        if (expression instanceof ArrayValue blocks) {
            List<Value> items = new ArrayList<>();
            blocks.forEach(block -> items.add(constants(block, lookup)));
            return ArrayValue.of(items);
        }
        if (!(expression instanceof ObjectValue object)) {
            return null;
        }
        @Nullable Value constant = object.get("constant_value");
        return constant != null ? constant : lookup.apply(references(expression));
    }

    private static void walk(Value node, String path, BiConsumer<String, List<String>> found) {
        if (node instanceof ArrayValue blocks) {
            for (int i = 0; i < blocks.size(); i++) {
                walk(blocks.get(i), AttributePath.item(path, i), found);
            }
        } else if (node instanceof ObjectValue object) {
            List<String> references = references(object);
            if (!references.isEmpty()) {
                found.accept(path, references);
            } else if (object.get("constant_value") == null) {
                object.forEach(
                        (name, child) -> walk(child, AttributePath.member(path, ((StringValue) name).value()), found));
            }
        }
    }
}
