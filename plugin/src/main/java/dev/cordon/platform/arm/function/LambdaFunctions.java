package dev.cordon.platform.arm.function;

import dev.cordon.platform.arm.expression.Expression;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that take a function: {@code map(a, lambda('x', lambdaVariables('x').b))}. */
final class LambdaFunctions {

    private LambdaFunctions() {}

    static void addTo(Functions.Registry all) {
        all.add("lambdaVariables", LambdaFunctions::variable);
        all.add("lambda", call -> call.unknown("a lambda is no value"));
        all.add("map", LambdaFunctions::map);
        all.add("filter", LambdaFunctions::filter);
        all.add("reduce", LambdaFunctions::reduce);
        all.add("toObject", LambdaFunctions::toObject);
        all.add("sort", call -> call.argument(0));
        all.add("groupBy", call -> call.undecided("groups are not worked out"));
        all.add("mapValues", call -> call.undecided("values are not mapped"));
    }

    private static Term variable(Invocation call) {
        @Nullable String name = call.text(0);
        @Nullable
        Term value = name == null ? null : call.evaluator().frame().lambdas().get(name);
        return value == null ? call.unknown("there is no such variable of a lambda") : value;
    }

    private static Term map(Invocation call) {
        @Nullable Lambda lambda = Lambda.of(call, 1);
        if (!(call.argument(0) instanceof Term.Sequence list) || lambda == null) {
            return call.undecided("the list is not known");
        }
        return new Term.Sequence(list.items().stream().map(lambda::apply).toList(), call.location());
    }

    private static Term filter(Invocation call) {
        @Nullable Lambda lambda = Lambda.of(call, 1);
        if (!(call.argument(0) instanceof Term.Sequence list) || lambda == null) {
            return call.undecided("the list is not known");
        }
        List<Term> kept = new ArrayList<>();
        for (Term item : list.items()) {
            @Nullable Boolean keeps = Terms.truthOf(lambda.apply(item));
            if (keeps == null) {
                return call.undecided("what is kept is not known");
            }
            if (keeps) {
                kept.add(item);
            }
        }
        return new Term.Sequence(kept, call.location());
    }

    private static Term reduce(Invocation call) {
        @Nullable Lambda lambda = Lambda.of(call, 2);
        if (!(call.argument(0) instanceof Term.Sequence list) || lambda == null) {
            return call.undecided("the list is not known");
        }
        Term result = call.argument(1);
        for (Term item : list.items()) {
            result = lambda.apply(result, item);
        }
        return result;
    }

    private static Term toObject(Invocation call) {
        @Nullable Lambda key = Lambda.of(call, 1);
        @Nullable Lambda value = Lambda.of(call, 2);
        if (!(call.argument(0) instanceof Term.Sequence list) || key == null) {
            return call.undecided("the list is not known");
        }
        List<Term.Member> members = new ArrayList<>();
        for (Term item : list.items()) {
            @Nullable String name = Terms.textOf(key.apply(item));
            if (name == null) {
                return call.undecided("the name of a member is not known");
            }
            members.removeIf(member -> member.name().equals(name));
            members.add(new Term.Member(name, value == null ? item : value.apply(item), call.location()));
        }
        return new Term.Mapping(members, null, call.location());
    }

    /** A lambda among the arguments. */
    private record Lambda(Invocation call, List<String> names, Expression body) {

        static @Nullable Lambda of(Invocation call, int index) {
            if (index >= call.count()
                    || !(call.written().get(index) instanceof Expression.Call lambda)
                    || !lambda.name().equalsIgnoreCase("lambda")
                    || lambda.arguments().isEmpty()) {
                return null;
            }
            List<String> names = new ArrayList<>();
            int last = lambda.arguments().size() - 1;
            for (Expression name : lambda.arguments().subList(0, last)) {
                if (name instanceof Expression.Literal literal && literal.value() instanceof StringValue text) {
                    names.add(text.value());
                }
            }
            return new Lambda(call, names, lambda.arguments().get(last));
        }

        Term apply(Term... values) {
            Frame frame = call.evaluator().frame();
            for (int i = 0; i < Math.min(values.length, names.size()); i++) {
                frame = frame.withLambda(names.get(i), values[i]);
            }
            return call.evaluator().in(frame).apply(body, call.location());
        }
    }
}
