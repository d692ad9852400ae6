package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps of a check, measures them, and collects what goes wrong in each, so that the user hears of everything at
 * once.
 */
final class Steps {

    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Timing> timings = new ArrayList<>();

    Steps(Progress progress) {
        this.progress = progress;
    }

    /** Begins a step beside the others; {@link #await} takes its result. */
    <T> Pending<T> start(String step, Supplier<T> work) {
        return new Pending<>(step, work);
    }

    /** The result of a step that was started, or null where it left problems instead. */
    <T> @Nullable T await(Pending<T> step) {
        return take(step.outcome());
    }

    /** The result of the step, or null where it left problems instead. */
    <T> @Nullable T attempt(String step, Supplier<T> work) {
        progress.begins(step);
        return take(StepOutcome.of(step, work));
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
        return List.copyOf(timings);
    }

    private <T> @Nullable T take(StepOutcome<T> outcome) {
        problems.addAll(outcome.problems());
        timings.add(outcome.timing());
        return outcome.value();
    }
}
