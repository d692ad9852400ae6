package dev.cordon.finding;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file that was read.
 *
 * @param path relative to the checked folder, with {@code /} on every system
 * @param line from 1
 * @param column from 1, in characters
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        Objects.requireNonNull(path);
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
        }
    }

    /** The beginning of a file, for what concerns the file as a whole. */
    public static Location startOf(String path) {
        return new Location(path, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, as editors and terminals link it. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
