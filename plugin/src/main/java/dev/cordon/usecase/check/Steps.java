package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps of a check, measures them, and collects what goes wrong in each, so that the user hears of everything at
 * once. A step that fails for a reason that nobody foresaw is a problem too: it must not look like a verdict.
 */
final class Steps {

    private final List<Problem> problems = new ArrayList<>();
    private final Stopwatch watch = new Stopwatch();

    /** The result of the step, or null where it left problems instead. */
    <T> @Nullable T attempt(String step, Supplier<T> work) {
        try {
            return watch.time(step, work);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(new Problem(
                    ProblemCode.INTERNAL,
                    null,
                    "the step '" + step + "' failed inside Cordon: " + e,
                    "This is a defect of Cordon, not of what it read; please report it with this message."));
        }
        return null;
    }

    void add(Collection<Problem> more) {
        problems.addAll(more);
    }

    boolean clean() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Timing> timings() {
        return watch.timings();
    }
}
