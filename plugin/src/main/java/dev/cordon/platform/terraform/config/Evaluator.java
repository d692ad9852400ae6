package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.platform.terraform.value.Access;
import dev.cordon.platform.terraform.value.Choice;
import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.platform.terraform.value.Unification;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates one expression in one scope. What cannot be known becomes an unknown term; an expression that makes no sense
 * becomes one too, with what Terraform would complain about as the reason.
 */
final class Evaluator implements Expression.Visitor<Term> {

    private final Scope scope;
    private final Session session;

    private Evaluator(Scope scope) {
        this.scope = scope;
        this.session = scope.module().session();
    }

    static Term evaluate(Expression expression, Scope scope) {
        Session session = scope.module().session();
        session.budget().enter();
        try {
            return expression.accept(new Evaluator(scope));
        } catch (TermException e) {
            return Term.failed(e.reason());
        } finally {
            session.budget().leave();
        }
    }

    private Term evaluate(Expression expression) {
        return evaluate(expression, scope);
    }

    private List<Term> all(List<Expression> expressions) {
        return expressions.stream().map(this::evaluate).toList();
    }

    @Override
    public Term literal(Expression.Literal literal) {
        if (literal.value() instanceof NumberValue number) {
            return Term.of(Numbers.value(Numbers.parse(number.text())));
        }
        return Term.of(literal.value() instanceof StringValue text ? Texts.normal(text) : literal.value());
    }

    @Override
    public Term variable(Expression.Variable variable) {
        @Nullable Term local = scope.get(variable.name());
        return local != null ? local : Term.failed("\"" + variable.name() + "\" alone is no value");
    }

    @Override
    public Term attribute(Expression.Attribute attribute) {
        @Nullable String root = root(attribute.source());
        return root != null
                ? scope.module().member(root, attribute.name())
                : Access.attribute(evaluate(attribute.source()), attribute.name());
    }

    /** {@code var} of {@code var.x}, {@code data.aws_ami} of {@code data.aws_ami.x}; null where a value stands there. */
    private @Nullable String root(Expression source) {
        if (source instanceof Expression.Variable variable) {
            return beginsLonger(variable.name()) || scope.get(variable.name()) != null ? null : variable.name();
        }
        boolean longer = source instanceof Expression.Attribute inner
                && inner.source() instanceof Expression.Variable variable
                && beginsLonger(variable.name())
                && scope.get(variable.name()) == null;
        return longer ? longRoot((Expression.Attribute) source) : null;
    }

    private static boolean beginsLonger(String name) {
        return name.equals("data") || name.equals("ephemeral");
    }

    private static String longRoot(Expression.Attribute source) {
        return ((Expression.Variable) source.source()).name() + "." + source.name();
    }

    @Override
    public Term index(Expression.Index index) {
        return Access.index(evaluate(index.source()), evaluate(index.key()));
    }

    @Override
    public Term splat(Expression.Splat splat) {
        Term source = evaluate(splat.source());
        if (source instanceof Term.Unknown) {
            return each(splat, source);
        }
        if (Terms.isNull(source)) {
            return Term.list(List.of());
        }
        List<Term> items = source instanceof Term.Sequence sequence ? sequence.items() : List.of(source);
        Term.Sequence each =
                Term.list(items.stream().map(item -> each(splat, item)).toList());
        boolean list = source instanceof Term.Sequence sequence && sequence.kind() != Term.Sequence.Kind.TUPLE;
        return list ? each.asList() : each;
    }

    private Term each(Expression.Splat splat, Term item) {
        return evaluate(splat.each(), scope.with(Map.of(Scope.SPLAT_ITEM, item)));
    }

    @Override
    public Term splatItem(Expression.SplatItem splatItem) {
        @Nullable Term item = scope.get(Scope.SPLAT_ITEM);
        return item != null ? item : Term.failed("\"*\" stands outside of a splat");
    }

    @Override
    public Term call(Expression.Call call) {
        List<Term> arguments = new ArrayList<>(all(call.arguments()));
        if (call.expand()) {
            Term last = arguments.remove(arguments.size() - 1);
            if (!(last instanceof Term.Sequence sequence)) {
                arguments.add(last);
                return Terms.unknownOrFailed(arguments, "the last argument of " + call.name() + "() is no list");
            }
            arguments.addAll(sequence.items());
        }
        Term result = TemplateFile.isMeant(call.name())
                ? TemplateFile.render(call.name(), arguments, session.files(), scope)
                : session.functions().call(call.name(), arguments);
        if (result instanceof Term.Scalar scalar && scalar.value() instanceof StringValue text) {
            session.budget().text(text.value().length());
        }
        return result;
    }

    @Override
    public Term conditional(Expression.Conditional conditional) {
        Term condition = evaluate(conditional.condition());
        if (condition instanceof Term.Scalar scalar) {
            boolean holds = Texts.isTrue(scalar.value());
            Term chosen = evaluate(holds ? conditional.whenTrue() : conditional.whenFalse());
            Term other = evaluate(holds ? conditional.whenFalse() : conditional.whenTrue());
            return Unification.strict(List.of(chosen, other)).get(0);
        }
        List<Term> values = List.of(evaluate(conditional.whenTrue()), evaluate(conditional.whenFalse()));
        Term.@Nullable Unknown choice =
                condition instanceof Term.Unknown ? Choice.of(List.of(condition), values) : null;
        if (choice != null) {
            return choice;
        }
        List<Term> parts = List.of(condition, values.get(0), values.get(1));
        return Terms.unknownOrFailed(parts, "the condition is no boolean");
    }

    @Override
    public Term binary(Expression.Binary binary) {
        return Operations.binary(binary.operator(), evaluate(binary.left()), evaluate(binary.right()));
    }

    @Override
    public Term unary(Expression.Unary unary) {
        return Operations.unary(unary.operator(), evaluate(unary.operand()));
    }

    @Override
    public Term parentheses(Expression.Parentheses parentheses) {
        return evaluate(parentheses.inner());
    }

    @Override
    public Term tuple(Expression.Tuple tuple) {
        return Term.list(all(tuple.items()));
    }

    @Override
    public Term objectLiteral(Expression.ObjectLiteral object) {
        SortedMap<String, Term> members = new TreeMap<>();
        List<Term> parts = new ArrayList<>();
        boolean known = true;
        for (Expression.Item item : object.items()) {
            Term key = key(item.key());
            Term value = evaluate(item.value());
            parts.add(value);
            if (key instanceof Term.Scalar scalar) {
                members.put(Texts.of(scalar.value()), value);
            } else {
                // It may be the name of any of those above, and what is said last is what holds.
                parts.add(0, key);
                members.clear();
                known = false;
            }
        }
        return known ? Term.mapping(members) : Term.partly(parts, Term.mapping(members));
    }

    /** A name alone is itself, not a reference. */
    private Term key(Expression key) {
        return key instanceof Expression.Variable variable ? Term.of(StringValue.of(variable.name())) : evaluate(key);
    }

    @Override
    public Term forExpression(Expression.For loop) {
        return new Loop(loop, scope).evaluate();
    }

    @Override
    public Term template(Expression.Template template) {
        List<Term> parts = all(template.parts());
        boolean wrapped = parts.size() == 1 && !(template.parts().get(0) instanceof Expression.Literal);
        return wrapped ? parts.get(0) : join(parts);
    }

    @Override
    public Term templateFor(Expression.TemplateFor loop) {
        Term collection = evaluate(loop.collection());
        List<Term> parts = new ArrayList<>();
        if (!Loop.each(
                collection,
                (key, value) -> parts.add(
                        evaluate(loop.body(), Loop.bind(scope, loop.keyName(), key, loop.valueName(), value))))) {
            return Terms.unknownOrFailed(List.of(collection), "the collection of a loop is no list or map");
        }
        return join(parts);
    }

    private Term join(List<Term> parts) {
        StringBuilder text = new StringBuilder();
        for (Term part : parts) {
            if (Terms.firstUnknown(part) != null) {
                @Nullable Term document = JsonTemplate.read(parts);
                return document == null ? Terms.unknownFrom(parts, "") : document;
            }
            text.append(Texts.of(Terms.toValue(part)));
            session.budget().text(text.length());
        }
        return Terms.withOrigins(Term.of(StringValue.of(text.toString())), Terms.origins(parts));
    }
}
