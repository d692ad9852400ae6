package dev.cordon.usecase.check;

import dev.cordon.estate.Estate;
import dev.cordon.estate.EstateBuilder;
import dev.cordon.input.PolicyInput;
import dev.cordon.usecase.check.EstateReader.Parts;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Where the time goes from files to the policy input: {@code EstateBenchmark FOLDER REGISTER [rounds]}. Prints processor
 * time of each part, which other work on the machine changes little, and with {@code -Dstacks=N} the methods that were
 * met most often on the stack.
 */
final class EstateBenchmark {

    private EstateBenchmark() {}

    public static void main(String[] arguments) {
        CheckRequest request = CheckRequest.builder(Path.of(arguments[0]))
                .register(Path.of(arguments[1]).toAbsolutePath())
                .build();
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        Parts parts = timed("read", () -> EstateReader.read(request));
        for (int round = 0; round < rounds; round++) {
            Sampler sampler = new Sampler(Thread.currentThread(), Integer.getInteger("stacks", 0));
            sampler.start();
            Estate estate =
                    timed("estate", () -> EstateBuilder.build(parts.joined(), parts.register(), parts.mappings()));
            timed("input", () -> PolicyInput.of(estate, LocalDate.of(2026, 1, 1), 1, 0));
            sampler.finish();
            System.out.println(estate.resources().size() + " resources, "
                    + estate.edges().size() + " edges, " + estate.reach().size() + " paths");
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        T result = work.get();
        System.out.printf("%-8s %6d ms%n", what, (threads.getCurrentThreadCpuTime() - start) / 1_000_000);
        return result;
    }

    /** Looks at a thread's stack every few milliseconds. */
    private static final class Sampler extends Thread {

        private final Thread watched;
        private final int shown;
        private final Map<String, Integer> met = new HashMap<>();
        private volatile boolean done;

        Sampler(Thread watched, int shown) {
            this.watched = watched;
            this.shown = shown;
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!done && shown > 0) {
                StackTraceElement[] stack = watched.getStackTrace();
                Set<String> once = new HashSet<>();
                for (StackTraceElement frame : stack) {
                    String name = frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
                    if (frame.getClassName().startsWith("dev.cordon") && once.add(name)) {
                        met.merge(name, 1, Integer::sum);
                    }
                }
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        void finish() {
            done = true;
            met.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(shown)
                    .forEach(entry -> System.out.println(entry.getValue() + "  " + entry.getKey()));
        }
    }
}
