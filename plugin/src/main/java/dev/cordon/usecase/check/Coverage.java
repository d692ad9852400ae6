package dev.cordon.usecase.check;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a check looked at and what it did not.
 *
 * @param files number of files read, by platform
 * @param resources number of resources declared in them
 * @param edges number of relations between resources
 * @param skipped files that were not read, by reason
 * @param notes what a reader should know of the reading: {@code helm/Chart.yaml: a chart, not rendered}
 * @param unseen ends of relations that nobody has seen: in no file, and not in the register
 */
public record Coverage(
        SortedMap<String, Integer> files,
        int resources,
        int edges,
        List<Skipped> skipped,
        List<String> notes,
        List<String> unseen) {

    /** Nothing was looked at. */
    public static final Coverage NONE = new Coverage(new TreeMap<>(), 0, 0, List.of(), List.of(), List.of());

    public Coverage {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
        unseen = List.copyOf(unseen);
    }

    /** Number of files read, of all platforms. */
    public int filesRead() {
        return files.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Number of files not read, for whatever reason. */
    public int filesSkipped() {
        return skipped.stream().mapToInt(Skipped::files).sum();
    }

    /**
     * Files that were not read for one reason.
     *
     * @param examples the first few paths
     */
    public record Skipped(String reason, int files, List<String> examples) {
        public Skipped {
            examples = List.copyOf(examples);
        }
    }
}
