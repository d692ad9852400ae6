package dev.cordon.usecase.check;

import dev.cordon.finding.Problem;
import dev.cordon.resource.Resource;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of the descriptors.
 *
 * @param resources of all platforms, sorted by id
 * @param files number of files read, by platform
 * @param problems what could not be read
 */
record Reading(
        List<Resource> resources,
        SortedMap<String, Integer> files,
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
