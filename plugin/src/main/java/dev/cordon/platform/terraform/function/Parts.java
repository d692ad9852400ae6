package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.Numbers;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes arguments apart where only their outside must be known. */
final class Parts {

    /** What a call may build before it is taken for an attack. */
    static final int MOST_ITEMS = 100_000;

    private Parts() {}

    /** Works on the items of the first argument; the result is unknown where it is. */
    static Term one(List<Term> arguments, Function<List<Term>, Term> function) {
        Term first = argument(arguments, 0);
        if (first instanceof Term.Unknown) {
            return Terms.unknownFrom(arguments, "");
        }
        return function.apply(items(first));
    }

    /** Works on the items of all arguments; the result is unknown where one of them is. */
    static Term combine(List<Term> arguments, Function<List<List<Term>>, Term> function) {
        List<List<Term>> lists = new ArrayList<>();
        int size = 0;
        for (Term argument : arguments) {
            if (argument instanceof Term.Unknown) {
                return Terms.unknownFrom(arguments, "");
            }
            lists.add(items(argument));
            size += lists.get(lists.size() - 1).size();
        }
        limit(size);
        return function.apply(lists);
    }

    /** The same where an unknown list may be as long as it likes: what the others have is a part of the result. */
    static Term join(List<Term> arguments, Function<List<List<Term>>, Term> function) {
        List<Term> lists = new ArrayList<>();
        for (Term argument : arguments) {
            if (!(argument instanceof Term.Unknown unknown)) {
                lists.add(argument);
            } else if (unknown.part() instanceof Term.Sequence part) {
                lists.add(part);
            } else {
                lists.add(Term.list(List.of(unknown)));
            }
        }
        Term joined = combine(lists, function);
        return arguments.stream().anyMatch(Term.Unknown.class::isInstance) ? Term.partly(arguments, joined) : joined;
    }

    /** The items of a list that are known to be in it. */
    static List<Term> known(Term list) {
        @Nullable Term part = list instanceof Term.Unknown unknown ? unknown.part() : list;
        return part instanceof Term.Sequence sequence
                ? sequence.items().stream()
                        .filter(item -> Terms.firstUnknown(item) == null)
                        .toList()
                : List.of();
    }

    static Term argument(List<Term> arguments, int index) {
        if (index >= arguments.size()) {
            throw new TermException("an argument is missing");
        }
        return arguments.get(index) instanceof Term.Lazy lazy ? lazy.force() : arguments.get(index);
    }

    static List<Term> items(Term term) {
        if (term instanceof Term.Sequence sequence) {
            return sequence.items();
        }
        throw new TermException("a list is needed here");
    }

    static int integer(List<Term> arguments, int index) {
        Term argument = argument(arguments, index);
        if (argument instanceof Term.Scalar scalar) {
            try {
                return Numbers.of(scalar.value()).intValueExact();
            } catch (ArithmeticException e) {
                throw new TermException("a whole number is needed here");
            }
        }
        throw new TermException("a number that is known is needed here");
    }

    static void limit(long size) {
        if (size > MOST_ITEMS) {
            throw new TermException("more than " + MOST_ITEMS + " items");
        }
    }
}
