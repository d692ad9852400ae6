package dev.cordon.report.output;

import dev.cordon.usecase.check.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * One line on the terminal that says what is going on, and that is gone at the end. Steps that are over before anybody
 * could read their name are not shown; where the errors do not go to a terminal nothing is.
 */
public final class ProgressLine implements Progress, AutoCloseable {

    private static final long PATIENCE = 1000;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean shown;
    private final Thread writer;
    private volatile String step = "";

    /** A line where a person looks on, and none where not. */
    public static ProgressLine on(PrintWriter err) {
        return new ProgressLine(err, isTerminal());
    }

    /** No line at all. */
    public static ProgressLine none() {
        return new ProgressLine(new PrintWriter(Writer.nullWriter()), false);
    }

    ProgressLine(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
        this.writer = new Thread(this::write, "cordon: progress");
        if (shown) {
            writer.setDaemon(true);
            writer.start();
        }
    }

    @Override
    public void begins(String next) {
        step = next;
    }

    @Override
    public void close() {
        writer.interrupt();
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        long started = System.nanoTime();
        String last = "";
        try {
            while (true) {
                Thread.sleep(PATIENCE);
                long seconds = (System.nanoTime() - started) / 1_000_000_000;
                last = CLEAR + "Cordon: " + step + " (" + seconds + " s)";
                err.print(last);
                err.flush();
            }
        } catch (InterruptedException e) {
            if (!last.isEmpty()) {
                err.print(CLEAR);
                err.flush();
            }
        }
    }

    /** Whether a person looks on: since Java 22 a console is no proof, and a CI server may pretend to be a terminal. */
    private static boolean isTerminal() {
        @Nullable Object console = System.console();
        if (console == null || System.getenv("CI") != null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
