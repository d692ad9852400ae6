package dev.cordon.usecase.discovery;

import dev.cordon.finding.Problem;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is in a folder.
 *
 * @param files by the name of the platform that reads them; sorted, relative to the folder; platforms without files are
 *     absent
 * @param beside files that no platform knows and one read for its own, by the name of the platform
 * @param skipped everything else, sorted by path
 * @param problems what could not be looked at, and links that lead out of the folder; sorted
 */
public record Discovered(
        SortedMap<String, List<Path>> files,
        SortedMap<String, Set<Path>> beside,
        List<Skipped> skipped,
        List<Problem> problems) {

    public Discovered {
        SortedMap<String, List<Path>> copy = new TreeMap<>();
        files.forEach((platform, paths) -> copy.put(platform, List.copyOf(paths)));
        files = Collections.unmodifiableSortedMap(copy);
        beside = Collections.unmodifiableSortedMap(new TreeMap<>(beside));
        skipped = List.copyOf(skipped);
        problems = problems.stream().sorted().toList();
    }

    /** The same after the platforms have read: what one read for its own files was not skipped. */
    public Discovered read(SortedMap<String, Set<Path>> besideThem) {
        Set<Path> all = new HashSet<>();
        besideThem.values().forEach(all::addAll);
        List<Skipped> left = skipped.stream()
                .filter(one -> one.reason() != Skipped.Reason.NOT_A_DESCRIPTOR || !all.contains(one.path()))
                .toList();
        return new Discovered(files, besideThem, left, problems);
    }

    /** How many files are read. */
    public int readCount() {
        return files.values().stream().mapToInt(List::size).sum();
    }

    /** How much was skipped, by reason, in the order of the reasons; reasons that did not occur are absent. */
    public Map<Skipped.Reason, Integer> skippedCounts() {
        Map<Skipped.Reason, Integer> counts = new EnumMap<>(Skipped.Reason.class);
        skipped.forEach(skip -> counts.merge(skip.reason(), 1, Integer::sum));
        return counts;
    }
}
