package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.cloudformation.intrinsic.Evaluator;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the loops of the language extensions out: {@code Fn::ForEach::Name: [Variable, [a, b], {body}]}. */
final class Loops {

    private static final String LOOP = "Fn::ForEach::";

    private final Stack stack;
    private final Evaluator evaluator;
    private final Budget budget;

    Loops(Stack stack, Evaluator evaluator, Budget budget) {
        this.stack = stack;
        this.evaluator = evaluator;
        this.budget = budget;
    }

    Node.Mapping expand(Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            if (entry.name().startsWith(LOOP)) {
                entries.addAll(loop(entry));
            } else {
                entries.add(new Node.Entry(entry.name(), within(entry.value()), entry.location()));
            }
        }
        return new Node.Mapping(entries, mapping.location());
    }

    private Node within(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return expand(mapping);
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(sequence.items().stream().map(this::within).toList(), sequence.location());
        }
        return node;
    }

    private List<Node.Entry> loop(Node.Entry entry) {
        @Nullable
        String variable =
                entry.value() instanceof Node.Sequence list && list.items().size() == 3
                        ? Declaration.textOf(list.items().get(0))
                        : null;
        if (variable == null
                || !(entry.value() instanceof Node.Sequence list)
                || !(list.items().get(2) instanceof Node.Mapping body)) {
            report(entry.location(), entry.name() + " needs a list of a name, a list and an object");
            return List.of();
        }
        Term collection = evaluator.evaluate(list.items().get(1));
        if (!(collection instanceof Term.Sequence values) || Terms.firstUnknown(collection) != null) {
            Term.@Nullable Unknown unknown = Terms.firstUnknown(collection);
            report(
                    entry.location(),
                    "what " + entry.name() + " goes through is not known"
                            + (unknown == null ? "" : ": " + unknown.reason()));
            return List.of();
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Term value : values.items()) {
            Node.Mapping copy = Replacement.in(body, variable, String.valueOf(Terms.textOf(value)), budget);
            entries.addAll(expand(copy).entries());
        }
        return entries;
    }

    private void report(Location at, String message) {
        stack.report(at, message, "Correct the loop, or give the parameter that it goes through a value.");
    }

    /** One round of a loop: the body with the variable's value wherever the variable stands. */
    private record Replacement(String variable, String value, Budget budget) implements Node.Visitor<Node> {

        static Node.Mapping in(Node.Mapping body, String variable, String value, Budget budget) {
            return (Node.Mapping) new Replacement(variable, value, budget).members(body);
        }

        @Override
        public Node scalar(Node.Scalar scalar) {
            budget.copies(1);
            return scalar.value() instanceof StringValue text
                    ? new Node.Scalar(StringValue.of(replaced(text.value())), scalar.location())
                    : scalar;
        }

        @Override
        public Node sequence(Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.items().stream().map(item -> item.accept(this)).toList(), sequence.location());
        }

        @Override
        public Node mapping(Node.Mapping mapping) {
            boolean ref = mapping.entries().size() == 1 && variable.equals(Declaration.textOf(mapping.get("Ref")));
            return ref ? new Node.Scalar(StringValue.of(value), mapping.location()) : members(mapping);
        }

        private Node members(Node.Mapping mapping) {
            budget.copies(mapping.entries().size());
            List<Node.Entry> entries = mapping.entries().stream()
                    .map(entry ->
                            new Node.Entry(replaced(entry.name()), entry.value().accept(this), entry.location()))
                    .toList();
            return new Node.Mapping(entries, mapping.location());
        }

        private String replaced(String text) {
            String plain = text.replace("${" + variable + "}", value);
            String result = plain.replace("&{" + variable + "}", value.replaceAll("[^A-Za-z0-9]", ""));
            budget.text(result.length());
            return result;
        }
    }
}
