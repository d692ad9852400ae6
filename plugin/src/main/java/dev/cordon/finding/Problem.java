package dev.cordon.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that kept Cordon from doing its job in full: what, where, and what to do about it. A problem is never a
 * pass.
 *
 * @param location where it is, or null where no file is to blame
 * @param message what is wrong, in one sentence
 * @param remedy what to do, in one sentence
 */
public record Problem(ProblemCode code, @Nullable Location location, String message, String remedy)
        implements Comparable<Problem> {

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(remedy);
    }

    @Override
    public int compareTo(Problem other) {
        int byPlace = place().compareTo(other.place());
        if (byPlace != 0) {
            return byPlace;
        }
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : message.compareTo(other.message);
    }

    /** {@code path:line:column: code: message}, then the remedy on a line of its own. */
    public String render() {
        String place = location == null ? "" : location + ": ";
        return place + code.id() + ": " + message + System.lineSeparator() + "    " + remedy;
    }

    private Location place() {
        return location == null ? Location.startOf("") : location;
    }
}
