package dev.cordon.platform.arm.function;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Spelling;
import dev.cordon.platform.arm.expression.Expression;
import dev.cordon.platform.arm.expression.ExpressionException;
import dev.cordon.platform.arm.expression.ExpressionParser;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the values of a template come to. */
public final class Evaluator implements Node.Visitor<Term> {

    private final Scope scope;
    private final Frame frame;
    private final Budget budget;

    public Evaluator(Scope scope, Frame frame, Budget budget) {
        this.scope = scope;
        this.frame = frame;
        this.budget = budget;
    }

    /** The same where it stands in something else. */
    public Evaluator in(Frame other) {
        return new Evaluator(scope, other, budget);
    }

    public Frame frame() {
        return frame;
    }

    public Term evaluate(Node node) {
        budget.enter();
        try {
            return node.accept(this);
        } finally {
            budget.leave();
        }
    }

    @Override
    public Term scalar(Node.Scalar scalar) {
        Location at = scalar.location();
        if (!(scalar.value() instanceof StringValue text)) {
            return new Term.Scalar(scalar.value(), at);
        }
        String value = text.value();
        budget.text(value.length());
        if (!ExpressionParser.isExpression(value)) {
            Term literal = Terms.text(value.startsWith("[[") ? value.substring(1) : value, at);
            return ResourceIds.refine(literal, scope.place());
        }
        try {
            return Terms.at(apply(ExpressionParser.parse(value), at), at);
        } catch (ExpressionException e) {
            scope.report(at, "this is no expression: " + e.reason());
            return new Term.Unknown("it is no expression: " + e.reason(), at);
        }
    }

    @Override
    public Term sequence(Node.Sequence sequence) {
        return new Term.Sequence(sequence.items().stream().map(this::evaluate).toList(), sequence.location());
    }

    /** A member {@code copy} that lists loops stands for the lists that they make. */
    @Override
    public Term mapping(Node.Mapping mapping) {
        List<Term.Member> members = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            if (PropertyLoops.isLoops(entry)) {
                members.addAll(PropertyLoops.members(this, entry));
            } else {
                members.add(new Term.Member(name(entry), evaluate(entry.value()), entry.location()));
            }
        }
        return new Term.Mapping(members, null, mapping.location());
    }

    /** Names may be expressions too. */
    private String name(Node.Entry entry) {
        return ExpressionParser.isExpression(entry.name())
                ? Holes.shown(Holes.shape(evaluate(new Node.Scalar(StringValue.of(entry.name()), entry.location()))))
                : entry.name();
    }

    Scope scope() {
        return scope;
    }

    Budget budget() {
        return budget;
    }

    Term apply(Expression expression, Location at) {
        budget.enter();
        try {
            return expression.accept(new Apply(at));
        } finally {
            budget.leave();
        }
    }

    private final class Apply implements Expression.Visitor<Term> {

        private final Location at;

        Apply(Location at) {
            this.at = at;
        }

        @Override
        public Term literal(Expression.Literal literal) {
            return new Term.Scalar(literal.value(), at);
        }

        @Override
        public Term access(Expression.Access access) {
            return Members.of(apply(access.base(), at), apply(access.key(), at), at);
        }

        @Override
        public Term call(Expression.Call call) {
            String name = call.name().toLowerCase(Locale.ROOT);
            Invocation invocation = new Invocation(Evaluator.this, call.name(), call.arguments(), at);
            @Nullable Function function = Functions.named(name);
            if (function != null) {
                Term result = function.apply(invocation);
                Terms.charge(result, budget);
                return result;
            }
            if (name.startsWith("list")) {
                // Keys, tokens and connection strings of resources.
                return SecretLists.read(invocation);
            }
            Scope.@Nullable UserFunction own = scope.function(call.name());
            return own == null ? unheardOf(call.name(), at) : own(own, invocation);
        }

        private Term own(Scope.UserFunction function, Invocation invocation) {
            Map<String, Term> arguments = new LinkedHashMap<>();
            for (int i = 0; i < function.parameters().size(); i++) {
                arguments.put(
                        function.parameters().get(i).toLowerCase(Locale.ROOT),
                        i < invocation.count()
                                ? invocation.argument(i)
                                : invocation.unknown("the argument is missing"));
            }
            return Terms.at(in(Frame.ofFunction(arguments)).evaluate(function.output()), at);
        }
    }

    private Term unheardOf(String name, Location at) {
        @Nullable String near = Spelling.nearest(name, Functions.names()).orElse(null);
        if (near != null) {
            scope.report(at, "there is no function \"" + name + "\"; did you mean \"" + near + "\"?");
        }
        return new Term.Unknown("the function \"" + name + "\" is not known here", at);
    }
}
