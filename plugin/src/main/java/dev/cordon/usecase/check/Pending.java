package dev.cordon.usecase.check;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A step that runs on a thread of its own. */
final class Pending<T> {

    private final FutureTask<StepOutcome<T>> task;

    Pending(String step, Supplier<T> work) {
        task = new FutureTask<>(() -> StepOutcome.of(step, work));
        Thread thread = new Thread(task, "cordon: " + step);
        thread.setDaemon(true);
        thread.start();
    }

    StepOutcome<T> outcome() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the outcome of a step holds its failure", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
