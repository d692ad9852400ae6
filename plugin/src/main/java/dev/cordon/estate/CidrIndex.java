package dev.cordon.estate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Things by the networks that they stand for, so that a network finds those around it and those in it without a look at all. */
final class CidrIndex<T> {

    /** What a network holds comes right after it. */
    private static final Comparator<Cidr> HOLDING_FIRST =
            Comparator.comparingInt(Cidr::bits).thenComparing(Cidr::address).thenComparingInt(Cidr::prefix);

    private final NavigableMap<Cidr, List<T>> byNetwork = new TreeMap<>(HOLDING_FIRST);

    /** Lengths of prefixes that occur, the longest first: a look at each finds what holds an address. */
    private final SortedSet<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());

    void put(Cidr network, T thing) {
        byNetwork.computeIfAbsent(network, n -> new ArrayList<>(1)).add(thing);
        lengths.add(network.prefix());
    }

    /** Those of the innermost network that holds the addresses; empty where none does. */
    List<T> innermost(Cidr network) {
        for (int length : lengths) {
            List<T> found = around(network, length);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Those of every network that holds the addresses, or some of them. */
    List<T> overlapping(Cidr network) {
        List<T> found = new ArrayList<>();
        lengths.forEach(length -> found.addAll(around(network, length)));
        for (Map.Entry<Cidr, List<T>> inner : byNetwork.tailMap(network, false).entrySet()) {
            if (!network.contains(inner.getKey())) {
                break;
            }
            found.addAll(inner.getValue());
        }
        return found;
    }

    private List<T> around(Cidr network, int length) {
        return length > network.prefix() ? List.of() : byNetwork.getOrDefault(network.within(length), List.of());
    }
}
