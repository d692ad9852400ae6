package dev.cordon.estate;

import dev.cordon.finding.Location;
import java.util.List;
import java.util.TreeMap;

/** Collects values of organisation tags that name nobody, each once; from any thread, in any order. */
final class UnprovenTags {

    private final TreeMap<String, UnprovenTag> byTag = new TreeMap<>();

    synchronized void add(String tag, String value, Location at) {
        byTag.merge(
                tag + "\n" + value,
                new UnprovenTag(tag, value, 1, at),
                (before, one) -> new UnprovenTag(
                        tag, value, before.resources() + 1, before.first().compareTo(at) <= 0 ? before.first() : at));
    }

    List<UnprovenTag> all() {
        return byTag.values().stream().sorted().toList();
    }
}
