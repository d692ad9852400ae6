package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.platform.terraform.value.Unification;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists. Those that only move items about work with unknown items too. */
final class ListFunctions {

    /** Terraform's own limit. */
    private static final int LONGEST_RANGE = 1_024;

    private ListFunctions() {}

    static void register(FunctionTable table) {
        table.add("concat", ListFunctions::concat);
        table.add("flatten", a -> Parts.one(a, items -> Term.list(flatten(items))));
        table.add(
                "reverse",
                a -> Parts.one(a, items -> {
                    List<Term> reversed = new ArrayList<>(items);
                    Collections.reverse(reversed);
                    return Term.list(reversed);
                }));
        table.add(
                "compact",
                a -> Parts.one(
                        a,
                        items -> Term.list(items.stream()
                                .map(Unification::text)
                                .filter(ListFunctions::isText)
                                .toList())));
        table.add("element", ListFunctions::element);
        table.add("slice", ListFunctions::slice);
        table.add("one", a -> Parts.one(a, ListFunctions::only));
        table.add(
                "coalescelist",
                a -> Parts.combine(
                        a,
                        lists -> Term.list(lists.stream()
                                .filter(list -> !list.isEmpty())
                                .findFirst()
                                .orElseThrow(() -> new TermException("all lists are empty")))));
        table.add("chunklist", a -> Parts.one(a, items -> chunks(items, Parts.integer(a, 1))));
        table.value("range", ListFunctions::range);
        table.value(
                "sort",
                a -> strings(a.texts(0).stream()
                        .sorted(StringValue::compareCodePoints)
                        .toList()));
        table.add("distinct", ListFunctions::distinct);
        table.value("contains", a -> BooleanValue.of(a.list(0).contains(a.get(1))));
        table.value("index", ListFunctions::index);
        table.value("alltrue", a -> BooleanValue.of(booleans(a).allMatch(holds -> holds)));
        table.value("anytrue", a -> BooleanValue.of(booleans(a).anyMatch(holds -> holds)));
        table.value("matchkeys", ListFunctions::matchKeys);
    }

    static Value strings(List<String> texts) {
        return ArrayValue.of(texts.stream().map(StringValue::of).toList());
    }

    private static Stream<Boolean> booleans(Arguments arguments) {
        return arguments.list(0).stream()
                .map(value -> value != NullValue.NULL && Texts.isTrue(value))
                .toList()
                .stream();
    }

    private static Term concat(List<Term> arguments) {
        arguments.forEach(ListFunctions::noSet);
        return Parts.combine(
                arguments, all -> Term.list(all.stream().flatMap(List::stream).toList()));
    }

    private static void noSet(Term argument) {
        if (argument instanceof Term.Sequence sequence && sequence.set()) {
            throw new TermException("a set has no order; make a list of it with tolist()");
        }
    }

    private static Term distinct(List<Term> arguments) {
        return Parts.one(arguments, items -> {
            Set<Value> seen = new HashSet<>();
            List<Term> kept = new ArrayList<>();
            for (Term item : items) {
                // Whether an unknown item is one of the others, nobody knows; leaving it out would lose it.
                if (Terms.firstUnknown(item) != null || seen.add(Terms.toValue(item))) {
                    kept.add(item);
                }
            }
            return Term.list(kept);
        });
    }

    private static List<Term> flatten(List<Term> items) {
        List<Term> flat = new ArrayList<>();
        for (Term item : items) {
            if (item instanceof Term.Sequence inner) {
                flat.addAll(flatten(inner.items()));
            } else {
                flat.add(item);
            }
        }
        return flat;
    }

    /** An unknown text may be one. */
    private static boolean isText(Term item) {
        return !Terms.isNull(item)
                && !(item instanceof Term.Scalar scalar && scalar.value().equals(StringValue.EMPTY));
    }

    private static Term element(List<Term> arguments) {
        noSet(Parts.argument(arguments, 0));
        return Parts.one(arguments, items -> {
            if (items.isEmpty()) {
                throw new TermException("the list is empty");
            }
            return items.get(Math.floorMod(Parts.integer(arguments, 1), items.size()));
        });
    }

    /** How many items there are is known even where the list is not: Terraform would refuse a list that is shorter. */
    private static Term slice(List<Term> arguments) {
        Term list = Parts.argument(arguments, 0);
        if (list instanceof Term.Unknown unknown && (unknown.failed() || !areKnown(arguments.subList(1, 3)))) {
            return Terms.unknownFrom(arguments, "");
        }
        int start = Parts.integer(arguments, 1);
        int end = Parts.integer(arguments, 2);
        List<Term> items = list instanceof Term.Unknown
                ? Collections.nCopies(Math.min(Math.max(end, 0), Parts.MOST_ITEMS), list)
                : Parts.items(list);
        if (start < 0 || end < start || end > items.size()) {
            throw new TermException("the list has no items from " + start + " to " + end);
        }
        return Term.list(items.subList(start, end));
    }

    private static boolean areKnown(List<Term> arguments) {
        return arguments.stream().allMatch(argument -> argument instanceof Term.Scalar);
    }

    private static Term only(List<Term> items) {
        if (items.size() > 1) {
            throw new TermException("the list has more than one item");
        }
        return items.isEmpty() ? Terms.NULL : items.get(0);
    }

    private static Term chunks(List<Term> items, int size) {
        if (size < 0) {
            throw new TermException("the size must not be negative");
        }
        if (size == 0) {
            return Term.list(items.isEmpty() ? List.of() : List.of(Term.list(items)));
        }
        List<Term> chunks = new ArrayList<>();
        for (int i = 0; i < items.size(); i += size) {
            chunks.add(Term.list(items.subList(i, Math.min(items.size(), i + size))));
        }
        return Term.list(chunks);
    }

    private static Value range(Arguments arguments) {
        BigDecimal start = arguments.size() > 1 ? arguments.number(0) : BigDecimal.ZERO;
        BigDecimal end = arguments.number(arguments.size() > 1 ? 1 : 0);
        BigDecimal ahead = start.compareTo(end) <= 0 ? BigDecimal.ONE : BigDecimal.ONE.negate();
        BigDecimal step = arguments.size() > 2 ? arguments.number(2) : ahead;
        if (step.signum() == 0 || start.compareTo(end) * step.signum() > 0) {
            throw new TermException("the step does not lead from the first number to the last");
        }
        List<Value> numbers = new ArrayList<>();
        for (BigDecimal n = start; n.compareTo(end) * step.signum() < 0; n = n.add(step)) {
            if (numbers.size() >= LONGEST_RANGE) {
                throw new TermException("more than " + LONGEST_RANGE + " numbers");
            }
            numbers.add(Numbers.value(n));
        }
        return ArrayValue.of(numbers);
    }

    private static Value index(Arguments arguments) {
        int index = arguments.list(0).indexOf(arguments.get(1));
        if (index < 0) {
            throw new TermException("the list does not have that item");
        }
        return Numbers.value(BigDecimal.valueOf(index));
    }

    private static Value matchKeys(Arguments arguments) {
        List<Value> values = arguments.list(0);
        List<Value> keys = arguments.list(1);
        if (values.size() != keys.size()) {
            throw new TermException("the lists differ in length");
        }
        List<Value> found = new ArrayList<>();
        Set<Value> wanted = new HashSet<>(arguments.list(2));
        for (int i = 0; i < values.size(); i++) {
            if (wanted.contains(keys.get(i))) {
                found.add(values.get(i));
            }
        }
        return ArrayValue.of(found);
    }
}
