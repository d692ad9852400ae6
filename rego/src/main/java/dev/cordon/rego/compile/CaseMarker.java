package dev.cordon.rego.compile;

import dev.cordon.rego.ast.Rule;
import dev.cordon.rego.ast.Term;
import dev.cordon.rego.plan.TestCaseStep;
import java.util.List;

/** Marks in the body of a test with cases where the name of the case is known, so that cases that fail have a name too. */
final class CaseMarker {
    private final Program program;
    private final Place place;
    private final Rule source;
    private final List<Term> path;
    private boolean done;

    CaseMarker(Program program, Place place, CompiledRule rule) {
        this.program = program;
        this.place = place;
        this.source = rule.source();
        int names = rule.source().testPathLength();
        this.path = names < 0
                ? List.of()
                : rule.rule()
                        .head()
                        .ref()
                        .path()
                        .subList(names, rule.rule().head().ref().path().size());
        this.done = path.stream().allMatch(element -> element instanceof Term.Scalar);
    }

    /** Adds the mark if all that names the case is bound by now. */
    void markIfKnown() {
        if (done) {
            return;
        }
        for (Term element : path) {
            if (!Safety.isKnown(element, program.functionTable(), place.bound())) {
                return;
            }
        }
        done = true;
        place.chain().add(new TestCaseStep(source.span(), new TermPlanner(program, place).planAll(path)));
    }
}
