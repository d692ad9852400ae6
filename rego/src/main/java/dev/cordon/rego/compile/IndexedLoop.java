package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.plan.AssignStep;
import dev.cordon.rego.plan.IndexKey;
import dev.cordon.rego.plan.IndexedScanStep;
import dev.cordon.rego.plan.LineStep;
import dev.cordon.rego.plan.Pattern;
import dev.cordon.rego.plan.ValueNode;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a loop over a collection that is followed by equalities between parts of the element and what is known before the
 * loop, and plans them as one indexed scan. An equality with such a loop in it is one by itself.
 *
 * <pre>
 * some b in ys; f(b); b.k == a.k      →    find in ys by k the value of a.k; f(b)
 * b := ys[_]; f(b); b.k == a.k        →    the same
 * ys[i].k == a.k                      →    find i in ys by k the value of a.k
 * xs[i].k == ys[j].k                  →    go through xs; find j in ys by k the value of xs[i].k
 * </pre>
 */
final class IndexedLoop {
    private final Program program;
    private final Place place;
    private final TermPlanner terms;
    private final PatternPlanner patterns;

    IndexedLoop(Program program, Place place) {
        this.program = program;
        this.place = place;
        this.terms = new TermPlanner(program, place);
        this.patterns = new PatternPlanner(place, terms);
    }

    /** Plans the line if it is such a loop, and removes the equalities from the lines that follow. */
    boolean plan(Expression line, List<Expression> following) {
        if (line.negated() || !line.with().isEmpty()) {
            return false;
        }
        Loop loop = Loop.of(line.statement(), place.bound());
        if (line.statement() instanceof Statement.SomeIn) {
            return loop != null && planLoop(loop, following);
        }
        if (program.observed()) {
            // Observers are told of the parts of such lines, each for itself.
            return false;
        }
        return loop == null
                ? planEquality(line.statement())
                : isWhole(loop.collection()) && isKnown(loop.collection()) && planLoop(loop, following);
    }

    private boolean planLoop(Loop loop, List<Expression> following) {
        List<Match> matches = new ArrayList<>();
        for (Expression candidate : List.copyOf(following)) {
            Match match = match(candidate, loop.element());
            if (match != null) {
                matches.add(match);
                following.remove(candidate);
                if (program.observed()) {
                    place.chain().add(new LineStep(candidate.span()));
                }
            }
        }
        if (!matches.isEmpty()) {
            add(loop.collection(), loop.key(), loop.element(), matches);
        }
        return !matches.isEmpty();
    }

    private void add(Term collection, @Nullable Term key, Term.@Nullable Var element, List<Match> matches) {
        ValueNode elements = terms.plan(collection);
        List<ValueNode> sought =
                matches.stream().map(match -> terms.plan(match.sought())).toList();
        List<List<Value>> paths = matches.stream().map(Match::path).toList();
        Pattern keys = key == null ? Pattern.ANY : patterns.plan(key);
        Pattern values = element == null ? Pattern.ANY : patterns.plan(element);
        place.chain().add(new IndexedScanStep(elements, keys, values, new IndexKey(paths), sought));
    }

    /** An equality that an index can answer. */
    private record Match(List<Value> path, Term sought) {}

    private @Nullable Match match(Expression line, Term.Var element) {
        if (line.negated() || !line.with().isEmpty()) {
            return null;
        }
        List<Term> sides = Loop.sidesOfEquality(line.statement());
        if (sides.isEmpty()) {
            return null;
        }
        Match match = match(sides.get(0), sides.get(1), element);
        return match != null ? match : match(sides.get(1), sides.get(0), element);
    }

    private @Nullable Match match(Term part, Term sought, Term.Var element) {
        if (!(part instanceof Term.Ref ref) || !ref.startsWith(element.name()) || !Loop.isConstant(ref.path())) {
            return null;
        }
        return isKnown(sought) ? new Match(Paths.constantPrefix(ref), sought) : null;
    }

    /** Plans an equality one side of which goes through a collection. */
    private boolean planEquality(Statement statement) {
        List<Term> sides = Loop.sidesOfEquality(statement);
        return !sides.isEmpty()
                && (planEquality(sides.get(0), sides.get(1)) || planEquality(sides.get(1), sides.get(0)));
    }

    private boolean planEquality(Term sought, Term part) {
        if (!(part instanceof Term.Ref ref)) {
            return false;
        }
        int before = place.bound().mark();
        boolean isFound = isKnown(sought);
        if (!isFound && sought instanceof Term.Ref other && Loop.inside(other, place.bound()) != null) {
            isFound = Safety.evaluate(sought, program.functionTable(), place.bound());
        }
        Loop.Inside loop = isFound ? Loop.inside(ref, place.bound()) : null;
        place.bound().undo(before);
        if (loop == null || !isWhole(loop.collection()) || !isKnown(loop.collection())) {
            return false;
        }
        // Before the loop, so that it is not gone through anew for each element.
        ValueNode value = terms.plan(sought);
        Term.Var name = new Term.Var(
                sought.span(),
                Term.Var.GENERATED_PREFIX + "sought" + sought.span().start());
        place.chain().add(new AssignStep(place.bind(name.name()), value));
        add(loop.collection(), loop.key(), null, List.of(new Match(loop.path(), name)));
        return true;
    }

    /** Whether a term has one value before the loop; calls are left where they stand, for what they may cost. */
    private boolean isKnown(Term term) {
        if (!(term instanceof Term.Scalar) && !(term instanceof Term.Var) && !(term instanceof Term.Ref)) {
            return false;
        }
        return Safety.isKnown(term, program.functionTable(), place.bound());
    }

    /** Whether a collection is one value: of the documents that packages make, only what is asked for is evaluated. */
    private boolean isWhole(Term collection) {
        if (!(collection instanceof Term.Ref ref) || !ref.startsWith(Paths.DATA)) {
            return true;
        }
        List<@Nullable Value> path = new ArrayList<>();
        ref.path().forEach(element -> path.add(element instanceof Term.Scalar scalar ? scalar.value() : null));
        return program.documents().isValueAt(path);
    }
}
