package dev.cordon.platform.cloudformation.intrinsic;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions, in a logic of three values: what is not known leaves open what it does not decide. */
final class ConditionFunctions {

    private ConditionFunctions() {}

    /** Where nobody knows which, the value is unknown and refers to what either branch refers to. */
    static Term choose(Evaluator evaluator, Node argument, Location at) {
        if (!(argument instanceof Node.Sequence list) || list.items().size() != 3) {
            return evaluator.misused(at, "Fn::If needs a list of a condition and two values");
        }
        @Nullable String name = Terms.textOf(evaluator.evaluate(list.items().get(0)));
        if (name == null) {
            return evaluator.misused(at, "Fn::If needs the name of a condition");
        }
        Term condition = evaluator.scope().condition(name, at);
        @Nullable Boolean truth = Terms.truthOf(condition);
        if (truth != null) {
            return evaluator.evaluate(list.items().get(truth ? 1 : 2));
        }
        Term one = evaluator.evaluate(list.items().get(1));
        Term other = evaluator.evaluate(list.items().get(2));
        boolean same = Terms.firstUnknown(one) == null
                && Terms.firstUnknown(other) == null
                && Terms.valueOf(one).equals(Terms.valueOf(other));
        String reason = condition instanceof Term.Unknown unknown ? unknown.reason() : "";
        return same
                ? one
                : new Term.Unknown(
                        "it depends on the condition \"" + name + "\": " + reason,
                        Terms.origins(List.of(one, other)),
                        at);
    }

    static Term equal(Evaluator evaluator, Node argument, Location at) {
        @Nullable List<Term> given = Arguments.evaluate(evaluator, argument, 2);
        if (given == null) {
            return evaluator.misused(at, "Fn::Equals needs a list of two values");
        }
        if (Terms.firstUnknown(given.get(0)) != null || Terms.firstUnknown(given.get(1)) != null) {
            return Terms.unknownFrom(given, "", at);
        }
        @Nullable String one = Terms.textOf(given.get(0));
        @Nullable String other = Terms.textOf(given.get(1));
        boolean same = one != null && other != null
                ? one.equals(other)
                : Terms.valueOf(given.get(0)).equals(Terms.valueOf(given.get(1)));
        return Terms.bool(same, at);
    }

    static Term and(Evaluator evaluator, Node argument, Location at) {
        return all(evaluator, argument, false, "Fn::And", at);
    }

    static Term or(Evaluator evaluator, Node argument, Location at) {
        return all(evaluator, argument, true, "Fn::Or", at);
    }

    static Term not(Evaluator evaluator, Node argument, Location at) {
        if (!(argument instanceof Node.Sequence list) || list.items().size() != 1) {
            return evaluator.misused(at, "Fn::Not needs a list of one condition");
        }
        Term condition = evaluator.condition(list.items().get(0));
        @Nullable Boolean truth = Terms.truthOf(condition);
        return truth == null ? condition : Terms.bool(!truth, at);
    }

    /** @param decisive the answer of one condition that settles the whole */
    private static Term all(Evaluator evaluator, Node argument, boolean decisive, String name, Location at) {
        if (!(argument instanceof Node.Sequence list) || list.items().isEmpty()) {
            return evaluator.misused(at, name + " needs a list of conditions");
        }
        List<Term> open = new ArrayList<>();
        for (Node item : list.items()) {
            Term condition = evaluator.condition(item);
            @Nullable Boolean truth = Terms.truthOf(condition);
            if (truth == null) {
                open.add(condition);
            } else if (truth == decisive) {
                return Terms.bool(decisive, at);
            }
        }
        return open.isEmpty() ? Terms.bool(!decisive, at) : Terms.unknownFrom(open, "", at);
    }
}
