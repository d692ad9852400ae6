package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.plan.IndexKey;
import dev.cordon.rego.plan.IndexedScanStep;
import dev.cordon.rego.plan.LineStep;
import dev.cordon.rego.plan.Pattern;
import dev.cordon.rego.plan.ValueNode;
import dev.cordon.rego.value.StringValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a loop over a collection that is followed by an equality between a part of the element and something known
 * before the loop, and plans both as one indexed scan.
 *
 * <pre>
 * some b in ys; f(b); b.k == a.k    →    find in ys by k the value of a.k; f(b)
 * </pre>
 */
final class IndexedLoop {
    private final Program program;
    private final Place place;

    IndexedLoop(Program program, Place place) {
        this.program = program;
        this.place = place;
    }

    /** Plans the line if it is such a loop, and removes the equality from the lines that follow. */
    boolean plan(Expression line, List<Expression> following) {
        if (line.negated()
                || !line.with().isEmpty()
                || !(line.statement() instanceof Statement.SomeIn some)
                || !(some.value() instanceof Term.Var element)
                || place.isBound(element.name())
                || some.key() != null && !(some.key() instanceof Term.Var)) {
            return false;
        }
        for (Expression candidate : following) {
            Match match = match(candidate, element);
            if (match != null) {
                following.remove(candidate);
                if (program.observed()) {
                    place.chain().add(new LineStep(candidate.span()));
                }
                add(some, match);
                return true;
            }
        }
        return false;
    }

    private void add(Statement.SomeIn some, Match match) {
        TermPlanner terms = new TermPlanner(program, place);
        PatternPlanner patterns = new PatternPlanner(place, terms);
        ValueNode collection = terms.plan(some.collection());
        ValueNode sought = terms.plan(match.sought());
        Pattern key = some.key() == null ? Pattern.ANY : patterns.plan(some.key());
        Pattern value = patterns.plan(some.value());
        place.chain().add(new IndexedScanStep(collection, key, value, match.by(), sought));
    }

    /** An equality that an index can answer. */
    private record Match(IndexKey by, Term sought) {}

    private @Nullable Match match(Expression line, Term.Var element) {
        if (line.negated() || !line.with().isEmpty()) {
            return null;
        }
        List<Term> sides = List.of();
        if (line.statement() instanceof Statement.Unification unification) {
            sides = List.of(unification.left(), unification.right());
        } else if (line.statement() instanceof Statement.Test test
                && test.term() instanceof Term.Call call
                && call.operator().dotted().equals("equal")
                && call.arguments().size() == 2) {
            sides = call.arguments();
        }
        if (sides.isEmpty()) {
            return null;
        }
        Match match = match(sides.get(0), sides.get(1), element);
        return match != null ? match : match(sides.get(1), sides.get(0), element);
    }

    private @Nullable Match match(Term part, Term sought, Term.Var element) {
        if (!(part instanceof Term.Ref ref) || !ref.startsWith(element.name()) || !isConstant(ref.path())) {
            return null;
        }
        return isKnown(sought) ? new Match(new IndexKey(Paths.constantPrefix(ref)), sought) : null;
    }

    private static boolean isConstant(List<Term> path) {
        return path.stream()
                .allMatch(element -> element instanceof Term.Scalar scalar && scalar.value() instanceof StringValue);
    }

    /** Whether a term has one value before the loop; calls are left where they stand, for what they may cost. */
    private boolean isKnown(Term term) {
        if (!(term instanceof Term.Scalar) && !(term instanceof Term.Var) && !(term instanceof Term.Ref)) {
            return false;
        }
        return Safety.isKnown(term, program.functionTable(), place.bound());
    }
}
