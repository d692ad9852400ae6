package dev.cordon.rego;

import dev.cordon.rego.source.Diagnostic;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs work on a thread of its own with a stack of 1 GiB, of which only what is used takes memory: parsing, compiling and
 * evaluating go down one level per nesting of the text. An interrupt of the caller is passed on.
 */
final class LargeStack {
    private static final long STACK_BYTES = 1L << 30;

    private LargeStack() {}

    static <T> T call(Supplier<T> work) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> problem = new AtomicReference<>();
        Thread thread = new Thread(null, () -> run(work, result, problem), "rego", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = join(thread);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        rethrow(problem.get());
        T value = result.get();
        if (value == null) {
            throw new IllegalStateException("no result");
        }
        return value;
    }

    private static <T> void run(
            Supplier<T> work, AtomicReference<@Nullable T> result, AtomicReference<@Nullable Throwable> problem) {
        try {
            result.set(work.get());
        } catch (StackOverflowError tooDeep) {
            problem.set(new RegoException(
                    Diagnostic.error("rego_depth_error", "policy or data is nested too deeply", null)));
        } catch (OutOfMemoryError full) {
            // What the work has made is garbage by now.
            problem.set(new RegoException(Diagnostic.error(
                    "eval_cancel_error",
                    "there is not enough memory",
                    null,
                    "give the JVM more, or lower the limit of allocated values")));
        } catch (RegoException known) {
            problem.set(known);
        } catch (IllegalStateException | IndexOutOfBoundsException | ClassCastException defect) {
            // A defect of this library: no policy holds because of it.
            problem.set(new RegoException(Diagnostic.error("rego_internal_error", String.valueOf(defect), null)));
        } catch (RuntimeException | Error other) {
            problem.set(other);
        }
    }

    private static boolean join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException interrupt) {
                interrupted = true;
                thread.interrupt();
            }
        }
        return interrupted;
    }

    private static void rethrow(@Nullable Throwable problem) {
        if (problem instanceof RuntimeException exception) {
            throw exception;
        }
        if (problem instanceof Error error) {
            throw error;
        }
    }
}
