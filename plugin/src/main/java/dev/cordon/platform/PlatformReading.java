package dev.cordon.platform;

import dev.cordon.finding.Problem;
import dev.cordon.resource.Resource;
import java.util.List;

/**
 * What a platform made of its files.
 *
 * @param resources sorted by id, ids unique
 * @param problems what could not be read; any of them is a failure of the check
 * @param notes what a reader of the report should know and what is no failure: {@code helm/Chart.yaml: a chart, not
 *     rendered}; sorted
 */
public record PlatformReading(List<Resource> resources, List<Problem> problems, List<String> notes) {

    public PlatformReading {
        resources = resources.stream().sorted().toList();
        problems = problems.stream().sorted().toList();
        notes = notes.stream().sorted().toList();
    }
}
