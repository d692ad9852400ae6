package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Access;
import dev.cordon.platform.terraform.value.Choice;
import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.platform.terraform.value.Unification;
import dev.cordon.rego.value.StringValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Maps and objects, whose names are always known; their values need not be. */
final class MapFunctions {

    private MapFunctions() {}

    static void register(FunctionTable table) {
        table.add("merge", MapFunctions::merge);
        table.add(
                "keys",
                a -> onMap(
                        a,
                        map -> Term.list(map.members().keySet().stream()
                                .map(name -> Term.of(StringValue.of(name)))
                                .toList())));
        table.add(
                "values",
                a -> onMap(a, map -> Term.list(new ArrayList<>(map.members().values()))));
        table.add("lookup", MapFunctions::lookup);
        table.add("length", MapFunctions::length);
        table.add("zipmap", MapFunctions::zip);
        table.add("transpose", MapFunctions::transpose);
    }

    private interface OnMap {
        Term apply(Term.Mapping map);
    }

    private static Term onMap(List<Term> arguments, OnMap function) {
        Term first = Parts.argument(arguments, 0);
        if (first instanceof Term.Unknown || first instanceof Term.Mapping map && map.open() != null) {
            return Terms.unknownFrom(arguments, "");
        }
        if (first instanceof Term.Mapping map) {
            return function.apply(map);
        }
        throw new TermException("a map is needed here");
    }

    /** What comes after the last unknown map stands as it is; what comes before may be another one's. */
    private static Term merge(List<Term> arguments) {
        SortedMap<String, Term> members = new TreeMap<>();
        boolean known = true;
        boolean complete = true;
        for (int i = 0; i < arguments.size(); i++) {
            Term argument = Parts.argument(arguments, i);
            if (argument instanceof Term.Unknown unknown) {
                known = false;
                if (!unknown.complete()) {
                    complete = false;
                    members.clear();
                }
                members.putAll(unknown.part() instanceof Term.Mapping part ? part.members() : Map.of());
            } else if (argument instanceof Term.Mapping map) {
                members.putAll(map.members());
            } else if (!Terms.isNull(argument)) {
                throw new TermException("a map is needed here");
            }
        }
        Term.Mapping all = Term.mapping(members);
        return known ? all : complete ? Term.among(arguments, all) : Term.partly(arguments, all);
    }

    private static Term lookup(List<Term> arguments) {
        Term map = Parts.argument(arguments, 0);
        Term name = Parts.argument(arguments, 1);
        if (map instanceof Term.Mapping mapping && isEmpty(mapping) && arguments.size() > 2) {
            return arguments.get(2);
        }
        if (map instanceof Term.Unknown
                && name instanceof Term.Scalar
                && Terms.knownPart(map) instanceof Term.Mapping part) {
            @Nullable Term there = part.members().get(Texts.of(((Term.Scalar) name).value()));
            return there == null ? Terms.unknownFrom(arguments, "") : there;
        }
        if (map instanceof Term.Mapping mapping && mapping.open() == null && name instanceof Term.Unknown) {
            List<Term> values = new ArrayList<>(mapping.members().values());
            values.addAll(arguments.subList(2, arguments.size()));
            Term.@Nullable Unknown choice = Choice.of(List.of(name), values);
            return choice == null ? Terms.unknownFrom(arguments, "") : choice;
        }
        if (map instanceof Term.Unknown || name instanceof Term.Unknown) {
            return Terms.unknownFrom(arguments, "");
        }
        if (map instanceof Term.Mapping mapping && name instanceof Term.Scalar scalar) {
            String text = Texts.of(scalar.value());
            boolean there = mapping.members().containsKey(text) || mapping.open() != null;
            return there || arguments.size() < 3 ? Access.attribute(mapping, text) : instead(mapping, arguments.get(2));
        }
        throw new TermException("a map and a name are needed here");
    }

    /** There is nothing in it under any name. */
    private static boolean isEmpty(Term.Mapping mapping) {
        return mapping.members().isEmpty() && mapping.open() == null;
    }

    /** All that comes out of a map has one type; an object has what it is given. */
    private static Term instead(Term.Mapping mapping, Term given) {
        if (!mapping.map()) {
            return given;
        }
        List<Term> values = new ArrayList<>(mapping.members().values());
        values.add(given);
        return Unification.of(values).get(values.size() - 1);
    }

    private static Term length(List<Term> arguments) {
        Term argument = Parts.argument(arguments, 0);
        if (argument instanceof Term.Unknown unknown) {
            return unknown.other();
        }
        if (argument instanceof Term.Sequence sequence) {
            return number(sequence.items().size());
        }
        if (argument instanceof Term.Mapping map) {
            return number(map.members().size());
        }
        if (argument instanceof Term.Scalar scalar && scalar.value() instanceof StringValue text) {
            return Terms.withOrigins(number(Graphemes.count(text.value())), scalar.origins());
        }
        throw new TermException("a list, a map or a text is needed here");
    }

    private static Term zip(List<Term> arguments) {
        Term names = Parts.argument(arguments, 0);
        Term values = Parts.argument(arguments, 1);
        if (Terms.firstUnknown(names) != null || values instanceof Term.Unknown unknown && unknown.failed()) {
            return Terms.unknownFrom(arguments, "");
        }
        List<Term> left = Parts.items(names);
        // Terraform would refuse lists that differ in length, so that the names are known whatever the values are.
        List<Term> right =
                values instanceof Term.Unknown ? Collections.nCopies(left.size(), values) : Parts.items(values);
        if (left.size() != right.size()) {
            throw new TermException("the lists differ in length");
        }
        SortedMap<String, Term> members = new TreeMap<>();
        for (int i = 0; i < left.size(); i++) {
            members.put(Texts.of(Terms.toValue(left.get(i))), right.get(i));
        }
        return Term.mapping(members);
    }

    private static Term transpose(List<Term> arguments) {
        Term first = Parts.argument(arguments, 0);
        if (Terms.firstUnknown(first) != null) {
            return Terms.unknownFrom(arguments, "");
        }
        return onMap(arguments, map -> {
            SortedMap<String, List<Term>> turned = new TreeMap<>();
            map.members()
                    .forEach((name, list) -> Parts.items(list)
                            .forEach(item -> turned.computeIfAbsent(
                                            Texts.of(Terms.toValue(item)), key -> new ArrayList<>())
                                    .add(Term.of(StringValue.of(name)))));
            SortedMap<String, Term> members = new TreeMap<>();
            turned.forEach((name, list) -> members.put(name, Term.list(list).asList()));
            return Term.mapping(members);
        });
    }

    private static Term number(int number) {
        return Term.of(Numbers.value(BigDecimal.valueOf(number)));
    }
}
