package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of lists. */
final class ListFunctions {

    private ListFunctions() {}

    static Term select(Evaluator evaluator, Node argument, Location at) {
        @Nullable List<Term> given = Arguments.evaluate(evaluator, argument, 2);
        if (given == null) {
            return evaluator.misused(at, "Fn::Select needs a list of an index and a list");
        }
        @Nullable Integer index = Terms.integerOf(given.get(0));
        if (!(given.get(1) instanceof Term.Sequence list) || index == null) {
            return Terms.unknownFrom(given, "the list or the index is not known", at);
        }
        if (index < 0 || index >= list.items().size()) {
            return evaluator.misused(
                    at,
                    "Fn::Select asks for item " + index + " of a list of "
                            + list.items().size());
        }
        return Terms.at(list.items().get(index), at);
    }

    static Term length(Evaluator evaluator, Node argument, Location at) {
        Term given = evaluator.evaluate(argument);
        return given instanceof Term.Sequence list
                ? Terms.number(list.items().size(), at)
                : Terms.unknownFrom(List.of(given), "the list is not known", at);
    }

    static Term zones(Evaluator evaluator, Node argument, Location at) {
        evaluator.evaluate(argument);
        return new Term.Unknown("the availability zones are those of the account and region of the stack", at);
    }
}
