package dev.cordon.platform.arm.function;

import dev.cordon.platform.arm.expression.Expression;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.term.Origin;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        all.add("sort", LambdaFunctions::sort);
        all.add("groupBy", LambdaFunctions::groupBy);
        all.add("mapValues", LambdaFunctions::mapValues);
    }

    private static Term variable(Invocation call) {
        @Nullable String name = call.text(0);
        @Nullable
        Term value = name == null ? null : call.evaluator().frame().lambdas().get(name);
        return value == null ? call.unknown("there is no such variable of a lambda") : value;
    }

    /** A lambda of two variables is told the index too. */
    private static Term map(Invocation call) {
        @Nullable Lambda lambda = Lambda.of(call, 1);
        if (!(call.argument(0) instanceof Term.Sequence list) || lambda == null) {
            return call.undecided("the list is not known");
        }
        List<Term> items = new ArrayList<>();
        for (Term item : list.items()) {
            items.add(lambda.apply(item, Terms.number(items.size(), call.location())));
        }
        return new Term.Sequence(items, call.location());
    }

    private static Term filter(Invocation call) {
        @Nullable Lambda lambda = Lambda.of(call, 1);
        if (!(call.argument(0) instanceof Term.Sequence list) || lambda == null) {
            return call.undecided("the list is not known");
        }
        List<Term> kept = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Term item = list.items().get(i);
            Term condition = lambda.apply(item, Terms.number(i, call.location()));
            @Nullable Boolean keeps = Terms.truthOf(condition);
            if (keeps == null) {
                return undecided(call, condition, "what is kept is not known");
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
        for (int i = 0; i < list.items().size(); i++) {
            result = lambda.apply(result, list.items().get(i), Terms.number(i, call.location()));
        }
        return result;
    }

    /** Each item is put before the first that it is less than. */
    private static Term sort(Invocation call) {
        @Nullable Lambda less = Lambda.of(call, 1);
        if (!(call.argument(0) instanceof Term.Sequence list) || less == null) {
            return call.undecided("the list is not known");
        }
        List<Term> sorted = new ArrayList<>();
        for (Term item : list.items()) {
            int place = sorted.size();
            while (place > 0) {
                Term condition = less.apply(item, sorted.get(place - 1));
                @Nullable Boolean before = Terms.truthOf(condition);
                if (before == null) {
                    return undecided(call, condition, "the order is not known");
                }
                if (!before) {
                    break;
                }
                place--;
            }
            sorted.add(place, item);
        }
        return new Term.Sequence(sorted, call.location());
    }

    private static Term groupBy(Invocation call) {
        @Nullable Lambda key = Lambda.of(call, 1);
        if (!(call.argument(0) instanceof Term.Sequence list) || key == null) {
            return call.undecided("the list is not known");
        }
        Map<String, List<Term>> groups = new LinkedHashMap<>();
        for (Term item : list.items()) {
            Term group = key.apply(item);
            @Nullable String name = Terms.textOf(group);
            if (name == null) {
                return undecided(call, group, "the name of a group is not known");
            }
            groups.computeIfAbsent(name, n -> new ArrayList<>()).add(item);
        }
        List<Term.Member> members = new ArrayList<>();
        groups.forEach((name, items) ->
                members.add(new Term.Member(name, new Term.Sequence(items, call.location()), call.location())));
        return new Term.Mapping(members, null, call.location());
    }

    private static Term mapValues(Invocation call) {
        @Nullable Lambda lambda = Lambda.of(call, 1);
        if (!(call.argument(0) instanceof Term.Mapping object) || lambda == null) {
            return call.undecided("the object is not known");
        }
        List<Term.Member> members = object.members().stream()
                .map(member -> new Term.Member(member.name(), lambda.apply(member.value()), member.location()))
                .toList();
        return new Term.Mapping(members, object.open(), call.location());
    }

    private static Term toObject(Invocation call) {
        @Nullable Lambda key = Lambda.of(call, 1);
        @Nullable Lambda value = Lambda.of(call, 2);
        if (!(call.argument(0) instanceof Term.Sequence list) || key == null) {
            return call.undecided("the list is not known");
        }
        List<Term.Member> members = new ArrayList<>();
        for (Term item : list.items()) {
            Term given = key.apply(item);
            @Nullable String name = Terms.textOf(given);
            if (name == null) {
                return undecided(call, given, "the name of a member is not known");
            }
            members.removeIf(member -> member.name().equals(name));
            members.add(new Term.Member(name, value == null ? item : value.apply(item), call.location()));
        }
        return new Term.Mapping(members, null, call.location());
    }

    /** What hangs on a value that a lambda gives and that is not known. */
    private static Term undecided(Invocation call, Term value, String otherwise) {
        Set<Origin> origins = Terms.origins(List.of(call.argument(0), value));
        return new Term.Unknown(
                Terms.unknownFrom(List.of(value), otherwise, call.location()).reason(), origins, call.location());
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
