package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Sets;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Unification;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets. A set with an unknown item is unknown: nobody can say whether it is one of the others. */
final class SetFunctions {

    private SetFunctions() {}

    static void register(FunctionTable table) {
        table.add("setunion", SetFunctions::union);
        table.add("setintersection", a -> known(a, lists -> filter(lists, true)));
        table.add("setsubtract", a -> known(a, lists -> filter(lists, false)));
        table.add("setproduct", SetFunctions::product);
    }

    private static Term union(List<Term> arguments) {
        Term all = Parts.join(
                arguments,
                lists -> Sets.of(unified(lists).stream().flatMap(List::stream).toList()));
        return all instanceof Term.Unknown || Terms.firstUnknown(all) == null ? all : Term.partly(arguments, all);
    }

    private interface OnLists {
        Term apply(List<List<Term>> lists);
    }

    private static Term known(List<Term> arguments, OnLists function) {
        for (Term argument : arguments) {
            if (Terms.firstUnknown(argument) != null) {
                return Terms.unknownFrom(arguments, "");
            }
        }
        return Parts.combine(arguments, lists -> function.apply(unified(lists)));
    }

    /** What is a text in one set is one in all. */
    private static List<List<Term>> unified(List<List<Term>> lists) {
        List<Term> all = Unification.of(lists.stream().flatMap(List::stream).toList());
        List<List<Term>> unified = new ArrayList<>();
        int start = 0;
        for (List<Term> list : lists) {
            unified.add(all.subList(start, start + list.size()));
            start += list.size();
        }
        return unified;
    }

    private static Term filter(List<List<Term>> lists, boolean kept) {
        List<Term> items = lists.isEmpty() ? List.of() : lists.get(0);
        for (List<Term> other : lists.subList(Math.min(1, lists.size()), lists.size())) {
            Set<Value> values = other.stream().map(Terms::toValue).collect(Collectors.toSet());
            items = items.stream()
                    .filter(item -> values.contains(Terms.toValue(item)) == kept)
                    .toList();
        }
        return Sets.of(items);
    }

    /** Works with unknown items: the product has as many whatever they are. */
    private static Term product(List<Term> arguments) {
        return Parts.combine(arguments, lists -> {
            List<Term> rows = new ArrayList<>(List.of(Term.list(List.of())));
            for (List<Term> list : lists) {
                Parts.limit((long) rows.size() * list.size());
                List<Term> longer = new ArrayList<>();
                for (Term row : rows) {
                    for (Term item : list) {
                        List<Term> next = new ArrayList<>(((Term.Sequence) row).items());
                        next.add(item);
                        longer.add(Term.list(next));
                    }
                }
                rows = longer;
            }
            return Term.list(rows);
        });
    }
}
