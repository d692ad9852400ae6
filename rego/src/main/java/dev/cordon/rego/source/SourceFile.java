package dev.cordon.rego.source;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A named text. The table of line starts is built when the first position is asked for. */
public final class SourceFile {
    private final String name;
    private final String text;
    private int @Nullable [] lineStarts;

    /**
     * @param name the name that users see in messages, usually a path
     * @param text the whole text
     */
    public SourceFile(String name, String text) {
        this.name = Objects.requireNonNull(name);
        this.text = Objects.requireNonNull(text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Line and column of an offset; offsets past the end count as the end. */
    public Position position(int offset) {
        int bounded = Math.max(0, Math.min(offset, text.length()));
        int line = lineOf(bounded);
        int start = lineStarts()[line - 1];
        return new Position(line, text.codePointCount(start, bounded) + 1);
    }

    /** The text of a one-based line, without its line break. */
    public String line(int number) {
        int[] starts = lineStarts();
        int end = number < starts.length ? starts[number] : text.length();
        int start = starts[number - 1];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return name;
    }
}
