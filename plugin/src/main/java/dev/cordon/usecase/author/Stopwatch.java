package dev.cordon.usecase.author;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Takes the time of each step, under the names of OPA's timers. */
final class Stopwatch {

    private final SortedMap<String, Times> timers = new TreeMap<>();

    /** Does a step and remembers how long it took, whether it ends well or not. */
    <T> T time(String step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            timers.put("timer_" + step + "_ns", Times.of(System.nanoTime() - start));
        }
    }

    SortedMap<String, Times> timers() {
        return timers;
    }
}
