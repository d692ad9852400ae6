package dev.cordon.usecase.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures the steps of a check, in their order. */
final class Stopwatch {

    private final List<Timing> timings = new ArrayList<>();

    <T> T time(String step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            timings.add(new Timing(step, Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    List<Timing> timings() {
        return List.copyOf(timings);
    }
}
