package dev.cordon.usecase.author;

import java.util.List;
import java.util.stream.Stream;

/**
 * How long something took, each time that it was done, and what OPA tells of several times.
 *
 * @param nanos the times in the order of their length
 */
public record Times(List<Long> nanos) {

    public Times {
        nanos = nanos.stream().sorted().toList();
    }

    static Times of(long nanos) {
        return new Times(List.of(nanos));
    }

    Times and(Times others) {
        return new Times(Stream.concat(nanos.stream(), others.nanos.stream()).toList());
    }

    public int count() {
        return nanos.size();
    }

    public long shortest() {
        return nanos.get(0);
    }

    public long longest() {
        return nanos.get(count() - 1);
    }

    public double mean() {
        return nanos.stream().mapToLong(Long::longValue).average().orElse(0);
    }

    public double standardDeviation() {
        double mean = mean();
        return Math.sqrt(nanos.stream()
                .mapToDouble(time -> (time - mean) * (time - mean))
                .average()
                .orElse(0));
    }

    /**
     * The time that a share of all do not exceed, between two of them in proportion.
     *
     * @param share between 0 and 1
     */
    public double percentile(double share) {
        double place = share * (count() + 1);
        if (place < 1) {
            return shortest();
        }
        if (place >= count()) {
            return longest();
        }
        long below = nanos.get((int) place - 1);
        long above = nanos.get((int) place);
        return below + (place - Math.floor(place)) * (above - below);
    }
}
