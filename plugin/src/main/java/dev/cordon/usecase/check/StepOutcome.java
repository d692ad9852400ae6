package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of a step: a value or problems. A step that fails for a reason that nobody foresaw is a problem too: it must
 * not look like a verdict.
 *
 * @param value null where there are problems
 */
record StepOutcome<T>(@Nullable T value, List<Problem> problems, Timing timing) {

    static <T> StepOutcome<T> of(String step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            T value = work.get();
            return new StepOutcome<>(value, List.of(), timing(step, start));
        } catch (ProblemException e) {
            return new StepOutcome<>(null, e.problems(), timing(step, start));
        } catch (RuntimeException | StackOverflowError e) {
            return new StepOutcome<>(null, List.of(internal(step, e)), timing(step, start));
        }
    }

    private static Timing timing(String step, long start) {
        return new Timing(step, Duration.ofNanos(System.nanoTime() - start));
    }

    private static Problem internal(String step, Throwable cause) {
        return new Problem(
                ProblemCode.INTERNAL,
                null,
                "the step '" + step + "' failed inside Cordon: " + cause,
                "This is a defect of Cordon, not of what it read; please report it with this message.");
    }
}
