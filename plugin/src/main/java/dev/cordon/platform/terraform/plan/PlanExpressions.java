package dev.cordon.platform.terraform.plan;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** What an expression refers to, the longest form of each: Terraform lists "a.b.id" and then the "a.b" in it. */
    static List<String> references(Value expression) {
        List<String> references = new ArrayList<>();
        Set<String> contained = new HashSet<>();
        if (expression instanceof ObjectValue object && object.get("references") instanceof ArrayValue list) {
            for (Value item : list) {
                if (item instanceof StringValue text && !text.value().isEmpty() && contained.add(text.value())) {
                    references.add(text.value());
                    addPrefixes(text.value(), contained);
                }
            }
        }
        return references;
    }

    private static void addPrefixes(String reference, Set<String> into) {
        for (int i = 1; i < reference.length(); i++) {
            if (reference.charAt(i) == '.' || reference.charAt(i) == '[') {
                into.add(reference.substring(0, i));
            }
        }
    }

    /** The value of one argument or of nested blocks; null where the plan shows none. */
    static @Nullable Value constant(Value expression, Function<List<String>, @Nullable Value> lookup) {
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
