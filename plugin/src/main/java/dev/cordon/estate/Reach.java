package dev.cordon.estate;

import java.util.Comparator;
import java.util.List;

/**
 * That an organisation reaches a restricted resource of somebody else's.
 *
 * @param from resource of the organisation where the path starts
 * @param to the restricted resource
 * @param systems that it serves
 * @param edge the edge by which the path leaves what the organisation owns
 * @param hops edge ids, in order
 * @param unknown what would have to be so for the path to be one, and is not known
 */
public record Reach(
        String organisation,
        String from,
        String to,
        List<String> systems,
        String edge,
        List<String> hops,
        List<UnknownValue> unknown)
        implements Comparable<Reach> {

    private static final Comparator<Reach> ORDER =
            Comparator.comparing(Reach::organisation).thenComparing(Reach::to).thenComparing(Reach::edge);

    @Override
    public int compareTo(Reach other) {
        return ORDER.compare(this, other);
    }
}
