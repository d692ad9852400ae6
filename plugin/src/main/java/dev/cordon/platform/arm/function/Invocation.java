package dev.cordon.platform.arm.function;

import dev.cordon.finding.Location;
import dev.cordon.platform.arm.expression.Expression;
import dev.cordon.resource.term.Budget;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call on its way: arguments are evaluated when they are asked for. */
final class Invocation {

    private final Evaluator evaluator;
    private final String name;
    private final List<Expression> written;
    private final Location location;
    private @Nullable List<Term> evaluated;

    Invocation(Evaluator evaluator, String name, List<Expression> written, Location location) {
        this.evaluator = evaluator;
        this.name = name;
        this.written = written;
        this.location = location;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Scope scope() {
        return evaluator.scope();
    }

    Budget budget() {
        return evaluator.budget();
    }

    Location location() {
        return location;
    }

    List<Expression> written() {
        return written;
    }

    int count() {
        return written.size();
    }

    /** One argument, and none of the others. */
    Term argument(int index) {
        return index < written.size()
                ? evaluator.apply(written.get(index), location)
                : unknown(name + " needs more than " + written.size() + " arguments");
    }

    List<Term> arguments() {
        if (evaluated == null) {
            List<Term> terms = new ArrayList<>(written.size());
            for (Expression expression : written) {
                terms.add(evaluator.apply(expression, location));
            }
            evaluated = terms;
        }
        return evaluated;
    }

    /** The text of an argument, or null where it is none that is known. */
    @Nullable
    String text(int index) {
        return index < arguments().size() ? Terms.textOf(arguments().get(index)) : null;
    }

    @Nullable
    Integer integer(int index) {
        return index < arguments().size() ? Terms.integerOf(arguments().get(index)) : null;
    }

    Term unknown(String reason) {
        return new Term.Unknown(reason, location);
    }

    /** What cannot be worked out: for the reason of what is unknown in it, and the same wherever it is written so. */
    Term undecided(String otherwise) {
        Term.Unknown unknown = Terms.unknownFrom(arguments(), otherwise, location);
        return new Term.Unknown(unknown.reason(), unknown.origins(), Holes.ofCall(name, arguments()), location);
    }
}
