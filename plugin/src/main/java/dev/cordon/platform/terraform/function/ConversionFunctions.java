package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Sets;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.platform.terraform.value.Unification;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Conversions, and the functions that choose between values. */
final class ConversionFunctions {

    private ConversionFunctions() {}

    static void register(FunctionTable table) {
        table.value("tostring", a -> a.get(0) == NullValue.NULL ? a.get(0) : StringValue.of(a.text(0)));
        table.value("tonumber", a -> a.get(0) == NullValue.NULL ? a.get(0) : Numbers.value(a.number(0)));
        table.value("tobool", a -> a.get(0) == NullValue.NULL ? a.get(0) : BooleanValue.of(Texts.isTrue(a.get(0))));
        table.add("tolist", a -> toCollection(a, Term::list));
        table.add("toset", a -> toCollection(a, Sets::of));
        table.add("tomap", ConversionFunctions::toMap);
        table.add("try", ConversionFunctions::firstThatWorks);
        table.add("can", ConversionFunctions::works);
        table.add("coalesce", ConversionFunctions::coalesce);
        table.add("sensitive", a -> new Term.Unknown("sensitive", Terms.origins(a)));
        table.add("issensitive", ConversionFunctions::isSensitive);
        table.add("nonsensitive", a -> Parts.argument(a, 0));
        table.add("ephemeralasnull", a -> Parts.argument(a, 0));
    }

    private static Term toCollection(List<Term> arguments, Function<List<Term>, Term> make) {
        if (Terms.isNull(arguments.get(0))) {
            return arguments.get(0);
        }
        return arguments.get(0) instanceof Term.Unknown unknown && unknown.part() instanceof Term.Sequence part
                ? Term.partly(arguments, make.apply(Unification.strict(part.items())))
                : Parts.one(arguments, items -> make.apply(Unification.strict(items)));
    }

    private static Term toMap(List<Term> arguments) {
        Term argument = Parts.argument(arguments, 0);
        if (argument instanceof Term.Unknown || Terms.isNull(argument)) {
            return argument;
        }
        if (argument instanceof Term.Mapping mapping) {
            List<String> names = new ArrayList<>(mapping.members().keySet());
            List<Term> values =
                    Unification.strict(new ArrayList<>(mapping.members().values()));
            SortedMap<String, Term> members = new TreeMap<>();
            for (int i = 0; i < names.size(); i++) {
                members.put(names.get(i), values.get(i));
            }
            return new Term.Mapping(members, mapping.open() == null, mapping.open());
        }
        throw new TermException("a map is needed here");
    }

    private static Term firstThatWorks(List<Term> arguments) {
        for (Term argument : arguments) {
            if (!failed(argument)) {
                return argument;
            }
        }
        throw new TermException("none of the expressions works");
    }

    private static Term works(List<Term> arguments) {
        Term argument = Parts.argument(arguments, 0);
        if (argument instanceof Term.Unknown unknown && !unknown.failed()) {
            return unknown.other();
        }
        return Term.of(BooleanValue.of(!failed(argument)));
    }

    private static Term isSensitive(List<Term> arguments) {
        Term argument = Parts.argument(arguments, 0);
        boolean secret =
                argument instanceof Term.Unknown unknown && unknown.reason().equals("sensitive");
        return argument instanceof Term.Unknown unknown && !secret ? unknown.other() : Term.of(BooleanValue.of(secret));
    }

    /** Also where only a part fails: then Terraform has no value at all. */
    private static boolean failed(Term term) {
        return !(term instanceof Term.Lazy) && Terms.anyFailed(term);
    }

    private static Term coalesce(List<Term> arguments) {
        Predicate<Term> empty = term -> Terms.isNull(term)
                || term instanceof Term.Scalar scalar && scalar.value().equals(StringValue.EMPTY);
        List<Term> candidates = Unification.of(arguments);
        for (int i = 0; i < candidates.size(); i++) {
            Term candidate = candidates.get(i);
            if (candidate instanceof Term.Unknown unknown && unknown.document() == null && i + 1 < candidates.size()) {
                // It may be empty, and then the next one counts.
                return Terms.unknownFrom(candidates.subList(i, candidates.size()), "");
            }
            if (!empty.test(candidate)) {
                return candidate;
            }
        }
        throw new TermException("there is no value that is not empty");
    }
}
