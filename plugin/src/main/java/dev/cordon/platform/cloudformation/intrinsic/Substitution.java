package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.TextParts;
import org.jspecify.annotations.Nullable;

/** {@code Fn::Sub}: a text in which {@code ${Name}} and {@code ${Resource.Attribute}} stand for values. */
final class Substitution {

    private Substitution() {}

    static Term substitute(Evaluator evaluator, Node argument, Location at) {
        Node text = argument;
        Node.@Nullable Mapping values = null;
        if (argument instanceof Node.Sequence list && list.items().size() == 2) {
            text = list.items().get(0);
            values = list.items().get(1) instanceof Node.Mapping mapping ? mapping : null;
        }
        if (text instanceof Node.Scalar scalar && scalar.value() instanceof StringValue pattern) {
            return fill(evaluator, pattern.value(), values, at);
        }
        return evaluator.misused(at, "Fn::Sub needs a text, or a list of a text and an object of values");
    }

    private static Term fill(Evaluator evaluator, String pattern, Node.@Nullable Mapping values, Location at) {
        TextParts parts = new TextParts(evaluator.budget(), at);
        int from = 0;
        for (int start = pattern.indexOf("${"); start >= 0; start = pattern.indexOf("${", from)) {
            int end = pattern.indexOf('}', start);
            if (end < 0) {
                break;
            }
            addText(evaluator, parts, pattern.substring(from, start), at);
            String name = pattern.substring(start + 2, end).strip();
            if (name.startsWith("!")) {
                parts.add("${" + name.substring(1) + "}");
            } else {
                parts.add(value(evaluator, name, values, at));
            }
            from = end + 1;
        }
        addText(evaluator, parts, pattern.substring(from), at);
        return ArnText.refine(parts.build());
    }

    private static void addText(Evaluator evaluator, TextParts parts, String text, Location at) {
        if (!text.isEmpty()) {
            parts.add(DynamicReferences.read(text, at, evaluator.budget()));
        }
    }

    private static Term value(Evaluator evaluator, String name, Node.@Nullable Mapping values, Location at) {
        @Nullable Node given = values == null ? null : values.get(name);
        if (given != null) {
            return evaluator.evaluate(given);
        }
        int dot = name.indexOf('.');
        return dot < 0
                ? evaluator.scope().ref(name, at)
                : evaluator.scope().attribute(name.substring(0, dot), name.substring(dot + 1), at);
    }
}
