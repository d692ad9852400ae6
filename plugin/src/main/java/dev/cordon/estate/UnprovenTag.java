package dev.cordon.estate;

import dev.cordon.finding.Location;
import java.util.Comparator;

/**
 * A value of an organisation's tag that is no organisation's id or alias, and therefore proves nothing.
 *
 * @param resources how many carry it
 * @param first where the first of them stands
 */
public record UnprovenTag(String tag, String value, int resources, Location first) implements Comparable<UnprovenTag> {

    private static final Comparator<UnprovenTag> ORDER =
            Comparator.comparing(UnprovenTag::tag).thenComparing(UnprovenTag::value);

    @Override
    public int compareTo(UnprovenTag other) {
        return ORDER.compare(this, other);
    }
}
