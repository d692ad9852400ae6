package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Origin;
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
import org.jspecify.annotations.Nullable;

/** Lists. Those that only move items about work with unknown items too. */
final class ListFunctions {

    /** Terraform's own limit. */
    private static final int LONGEST_RANGE = 1_024;

    private static final Set<String> NAMES = Set.of("arn", "id", "name", "self_link");

    private ListFunctions() {}

    static void register(FunctionTable table) {
        table.add("concat", ListFunctions::concat);
        table.add("flatten", ListFunctions::flatten);
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
                        items -> uncertain(
                                a,
                                items.stream()
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
        table.add(
                "chunklist",
                a -> areKnown(a.subList(1, 2))
                        ? Parts.one(a, items -> chunks(items, Parts.integer(a, 1)))
                        : Terms.unknownFrom(a, "the size is no number"));
        table.value("range", ListFunctions::range);
        table.value(
                "sort",
                a -> strings(a.texts(0).stream()
                        .sorted(StringValue::compareCodePoints)
                        .toList()));
        table.add("distinct", ListFunctions::distinct);
        table.add("contains", decided(a -> BooleanValue.of(a.list(0).contains(a.get(1))), BooleanValue.TRUE));
        table.value("index", ListFunctions::index);
        table.add("alltrue", decided(a -> BooleanValue.of(booleans(a).allMatch(holds -> holds)), BooleanValue.FALSE));
        table.add("anytrue", decided(a -> BooleanValue.of(booleans(a).anyMatch(holds -> holds)), BooleanValue.TRUE));
        table.value("matchkeys", ListFunctions::matchKeys);
    }

    /** One item may decide, whatever the others are. */
    private static TermFunction decided(ValueFunction function, BooleanValue decisive) {
        return arguments -> {
            Term answer = function.lifted().apply(arguments);
            if (!(answer instanceof Term.Unknown)) {
                return answer;
            }
            List<Term> certain = new ArrayList<>(arguments);
            certain.set(0, Term.list(Parts.known(arguments.get(0))));
            Term early = function.lifted().apply(certain);
            return early instanceof Term.Scalar scalar && scalar.value().equals(decisive) ? early : answer;
        };
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
        return Parts.join(
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
            return uncertain(arguments, kept);
        });
    }

    /** Of what has unknown items nobody can say how many there are. */
    private static Term uncertain(List<Term> arguments, List<Term> items) {
        Term list = Term.list(items);
        return Terms.firstUnknown(list) == null ? list : Term.partly(arguments, list);
    }

    private static Term flatten(List<Term> arguments) {
        return Parts.one(arguments, items -> {
            Term flat = Term.list(flat(items));
            return mayBeLists(items) ? Term.partly(arguments, flat) : flat;
        });
    }

    private static List<Term> flat(List<Term> items) {
        List<Term> flat = new ArrayList<>();
        for (Term item : items) {
            @Nullable Term inner = item instanceof Term.Unknown unknown ? unknown.part() : item;
            if (inner instanceof Term.Sequence sequence) {
                flat.addAll(flat(sequence.items()));
            } else {
                flat.add(item);
            }
        }
        return flat;
    }

    /** Whether something unknown is among them that is not certain to be one item. */
    private static boolean mayBeLists(List<Term> items) {
        return items.stream()
                .anyMatch(item -> item instanceof Term.Sequence inner
                        ? mayBeLists(inner.items())
                        : item instanceof Term.Unknown unknown && !isName(unknown));
    }

    /** What every provider keeps a text in. */
    private static boolean isName(Term.Unknown unknown) {
        return !unknown.origins().isEmpty()
                && unknown.origins().stream().map(Origin::attribute).allMatch(ListFunctions.NAMES::contains);
    }

    /** An unknown text may be one. */
    private static boolean isText(Term item) {
        return !Terms.isNull(item)
                && !(item instanceof Term.Scalar scalar && scalar.value().equals(StringValue.EMPTY));
    }

    private static Term element(List<Term> arguments) {
        noSet(Parts.argument(arguments, 0));
        if (!areKnown(arguments.subList(1, 2))) {
            return Terms.unknownFrom(arguments, "the index is no number");
        }
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
