package dev.cordon.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs work that descends as deep as its input goes, on a stack that is deep enough for every depth that the limits allow:
 * the stack of the caller may be anything.
 */
public final class DeepStack {

    private static final long BYTES = 256L << 20;

    private DeepStack() {}

    public static <T> T call(Supplier<T> work) {
        return result(start(work));
    }

    /** The same for each of several that need nothing of each other, side by side; results are in the order of the items. */
    public static <T, R> List<R> each(List<T> items, Function<T, R> work) {
        AtomicInteger next = new AtomicInteger();
        List<CompletableFuture<R>> results = new ArrayList<>();
        items.forEach(item -> results.add(new CompletableFuture<>()));
        int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        for (int i = 0; i < threads; i++) {
            start(() -> {
                for (int at = next.getAndIncrement(); at < items.size(); at = next.getAndIncrement()) {
                    T item = items.get(at);
                    complete(() -> work.apply(item), results.get(at));
                }
                return items;
            });
        }
        return results.stream().map(DeepStack::result).toList();
    }

    private static <T> CompletableFuture<T> start(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> complete(work, result), "cordon-deep", BYTES);
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    private static <T> T result(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static <T> void complete(Supplier<T> work, CompletableFuture<T> result) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }
}
