package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Sets;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.StringValue;
import java.util.List;
import java.util.function.Predicate;

/** Conversions, and the functions that choose between values. */
final class ConversionFunctions {

    private ConversionFunctions() {}

    static void register(FunctionTable table) {
        table.value("tostring", a -> a.get(0) == NullValue.NULL ? a.get(0) : StringValue.of(a.text(0)));
        table.value("tonumber", a -> a.get(0) == NullValue.NULL ? a.get(0) : Numbers.value(a.number(0)));
        table.value("tobool", a -> a.get(0) == NullValue.NULL ? a.get(0) : BooleanValue.of(Texts.isTrue(a.get(0))));
        table.add("tolist", a -> Parts.one(a, Term::list));
        table.add("toset", a -> Parts.one(a, Sets::of));
        table.add("tomap", ConversionFunctions::toMap);
        table.add("try", ConversionFunctions::firstThatWorks);
        table.add("can", ConversionFunctions::works);
        table.add("coalesce", ConversionFunctions::coalesce);
        table.add("sensitive", a -> new Term.Unknown("sensitive", Terms.origins(a)));
        table.add("nonsensitive", a -> Parts.argument(a, 0));
        table.add("ephemeralasnull", a -> Parts.argument(a, 0));
    }

    private static Term toMap(List<Term> arguments) {
        Term argument = Parts.argument(arguments, 0);
        if (argument instanceof Term.Mapping || argument instanceof Term.Unknown) {
            return argument;
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
            return argument;
        }
        return Term.of(BooleanValue.of(!failed(argument)));
    }

    private static boolean failed(Term term) {
        return term instanceof Term.Unknown unknown && unknown.failed();
    }

    private static Term coalesce(List<Term> arguments) {
        Predicate<Term> empty = term -> Terms.isNull(term)
                || term instanceof Term.Scalar scalar && scalar.value().equals(StringValue.EMPTY);
        for (Term argument : arguments) {
            if (!empty.test(argument)) {
                return argument;
            }
        }
        throw new TermException("there is no value that is not empty");
    }
}
