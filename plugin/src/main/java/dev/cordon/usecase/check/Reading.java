package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.resource.Resource;
import dev.cordon.usecase.discovery.Discovered;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of the descriptors.
 *
 * @param resources of all platforms, sorted by id
 * @param files number of files read, by platform
 * @param discovered every file that was met, and what became of it
 * @param problems what could not be read
 */
record Reading(
        List<Resource> resources,
        SortedMap<String, Integer> files,
        Discovered discovered,
        List<Coverage.Skipped> skipped,
        List<String> notes,
        List<Problem> problems) {

    /** Number of files that could not be read, at least in part. */
    int unreadable() {
        return (int) problems.stream()
                .map(problem ->
                        problem.location() == null ? "" : problem.location().path())
                .distinct()
                .count();
    }

    boolean foundNothing() {
        return files.isEmpty() && problems.isEmpty();
    }
}
