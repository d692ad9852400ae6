package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the values of a template come to. A member or item that comes to nothing ({@code AWS::NoValue}) is left out. */
public final class Evaluator implements Node.Visitor<Term> {

    private static final String TRANSFORM = "Fn::Transform";

    private final Scope scope;
    private final Budget budget;

    public Evaluator(Scope scope, Budget budget) {
        this.scope = scope;
        this.budget = budget;
    }

    public Term evaluate(Node node) {
        budget.enter();
        try {
            return node.accept(this);
        } finally {
            budget.leave();
        }
    }

    /** What a condition comes to: a boolean, or unknown. {@code Condition} means something here and nowhere else. */
    public Term condition(Node node) {
        @Nullable Node named = node instanceof Node.Mapping mapping ? mapping.get("Condition") : null;
        if (named instanceof Node.Scalar scalar && scalar.value() instanceof StringValue name) {
            return scope.condition(name.value(), node.location());
        }
        Term term = evaluate(node);
        @Nullable Boolean truth = Terms.truthOf(term);
        if (truth != null) {
            return Terms.bool(truth, node.location());
        }
        return Terms.unknownFrom(List.of(term), "this is no condition", node.location());
    }

    @Override
    public Term scalar(Node.Scalar scalar) {
        return scalar.value() instanceof StringValue text
                ? DynamicReferences.read(text.value(), scalar.location(), budget)
                : new Term.Scalar(scalar.value(), scalar.location());
    }

    @Override
    public Term sequence(Node.Sequence sequence) {
        List<Term> items = new ArrayList<>(sequence.items().size());
        for (Node item : sequence.items()) {
            Term term = evaluate(item);
            if (!Terms.isNothing(term)) {
                items.add(term);
            }
        }
        return new Term.Sequence(items, sequence.location());
    }

    @Override
    public Term mapping(Node.Mapping mapping) {
        if (mapping.entries().size() == 1) {
            Node.Entry only = mapping.entries().get(0);
            @Nullable Intrinsic intrinsic = Intrinsics.named(only.name());
            if (intrinsic != null) {
                return intrinsic.apply(this, only.value(), mapping.location());
            }
            if (only.name().equals(TRANSFORM)) {
                return macro(mapping.location());
            }
            if (only.name().startsWith("Fn::")) {
                return unheardOf(only.name(), mapping.location());
            }
        }
        return members(mapping);
    }

    Scope scope() {
        return scope;
    }

    Budget budget() {
        return budget;
    }

    /** That a function was called as it cannot be. */
    Term misused(Location at, String message) {
        scope.report(at, message, "Correct the call; the stack could not be deployed as it is.");
        return new Term.Unknown(message, at);
    }

    private Term members(Node.Mapping mapping) {
        List<Term.Member> members = new ArrayList<>(mapping.entries().size());
        Term.@Nullable Unknown open = null;
        for (Node.Entry entry : mapping.entries()) {
            if (entry.name().equals(TRANSFORM)) {
                open = macro(entry.location());
                continue;
            }
            Term term = evaluate(entry.value());
            if (!Terms.isNothing(term)) {
                members.add(new Term.Member(entry.name(), term, entry.location()));
            }
        }
        return new Term.Mapping(members, open, mapping.location());
    }

    private static Term.Unknown macro(Location at) {
        return new Term.Unknown("a macro (Fn::Transform) writes this at deployment", at);
    }

    private Term unheardOf(String name, Location at) {
        List<String> names = new ArrayList<>();
        Intrinsics.names().forEach(names::add);
        return Misspelling.hint(name, names)
                .map(hint -> misused(at, "there is no function " + name + "; " + hint))
                .orElseGet(() -> new Term.Unknown(ForeignTags.reason(name), at));
    }
}
