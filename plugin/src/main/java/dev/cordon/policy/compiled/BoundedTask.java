package dev.cordon.policy.compiled;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work that ends in time, or is interrupted: the WebAssembly runtime looks for interrupts at every call and loop. */
final class BoundedTask {

    private static final long STACK_BYTES = 256L << 20;

    private final Duration longest;

    BoundedTask(Duration longest) {
        this.longest = longest;
    }

    /** Does the work on a thread of its own; what ends it otherwise is given to {@code failed} in words. */
    <T> T call(Supplier<T> work, Function<String, ? extends RuntimeException> failed) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "compiled policy", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw failed.apply("it took longer than " + longest.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw failed.apply("it was interrupted");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw failed.apply(cause.getMessage() == null ? cause.toString() : cause.getMessage());
        }
    }
}
