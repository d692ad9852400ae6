package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Body;
import dev.cordon.rego.ast.Expression;
import dev.cordon.rego.ast.Statement;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.plan.Chain;
import dev.cordon.rego.plan.ClosureSolvedStep;
import dev.cordon.rego.plan.FoundSink;
import dev.cordon.rego.plan.LineStep;
import dev.cordon.rego.plan.NotStep;
import dev.cordon.rego.plan.WithStep;
import java.util.ArrayList;
import java.util.List;

/** Plans the lines of a body one after the other, and turns loops with an equality in them into indexed scans. */
final class BodyPlanner {
    private final Program program;
    private final Place place;

    BodyPlanner(Program program, Place place) {
        this.program = program;
        this.place = place;
    }

    void plan(Body body) {
        plan(body, () -> {});
    }

    /** Plans a body and does something before its first line and after each. */
    void plan(Body body, Runnable between) {
        List<Expression> lines = new ArrayList<>(body.expressions());
        between.run();
        while (!lines.isEmpty()) {
            Expression line = lines.remove(0);
            announce(line);
            if (!new IndexedLoop(program, place).plan(line, lines)) {
                plan(line);
            }
            between.run();
        }
    }

    /** The body of a comprehension or of {@code every}. */
    void planClosure(Body body) {
        plan(body);
        if (program.observed()) {
            place.chain().add(new ClosureSolvedStep());
        }
    }

    /** Lines that the compiler has made up have no place of their own. */
    private void announce(Expression line) {
        boolean madeUp = line.statement() instanceof Statement.Unification unification
                && unification.left() instanceof Term.Var variable
                && variable.isGenerated()
                && !variable.isWildcard();
        if (program.observed() && !madeUp) {
            place.chain().add(new LineStep(line.span()));
        }
    }

    void plan(Expression line) {
        if (line.negated()) {
            place.chain().add(place.inside(inner -> {
                new BodyPlanner(program, inner).planModified(line);
                return new NotStep(inner.chain().endWith(new FoundSink()));
            }));
        } else {
            planModified(line);
        }
    }

    private void planModified(Expression line) {
        if (line.with().isEmpty()) {
            line.statement().accept(new StatementPlanner(program, place));
            return;
        }
        List<WithStep.Target> targets = new ArrayList<>();
        for (Expression.With with : line.with()) {
            targets.add(new WithPlanner(program, place).plan(with, line.span()));
        }
        WithStep step = new WithStep(targets, place.workspace().newCollector());
        Place inside = new Place(place.workspace(), place.bound(), new Chain());
        line.statement().accept(new StatementPlanner(program, inside));
        step.setBody(inside.chain());
        place.chain().add(step);
    }
}
