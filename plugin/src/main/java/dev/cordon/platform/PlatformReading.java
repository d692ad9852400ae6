package dev.cordon.platform;

import dev.cordon.finding.Problem;
import dev.cordon.resource.Redactor;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a platform made of its files.
 *
 * @param resources sorted by id, ids unique; what is called a secret is taken out of them here
 * @param problems what could not be read; any of them is a failure of the check
 * @param notes what a reader of the report should know and what is no failure: {@code helm/Chart.yaml: a chart, not
 *     rendered}; sorted
 * @param taken names of {@link Given given values} that a descriptor of this platform declares
 * @param beside files that are no descriptors and were read for some, such as values of variables and templates; sorted
 */
public record PlatformReading(
        List<Resource> resources, List<Problem> problems, List<String> notes, Set<String> taken, Set<Path> beside) {

    /** Of a platform whose descriptors stand for themselves. */
    public PlatformReading(List<Resource> resources, List<Problem> problems, List<String> notes, Set<String> taken) {
        this(resources, problems, notes, taken, Set.of());
    }

    /** Of a platform whose descriptors are given no values. */
    public PlatformReading(List<Resource> resources, List<Problem> problems, List<String> notes) {
        this(resources, problems, notes, Set.of());
    }

    public PlatformReading {
        resources = resources.parallelStream().map(Redactor::redacted).sorted().toList();
        problems = problems.stream().sorted().toList();
        notes = notes.stream().sorted().toList();
        beside = Collections.unmodifiableSet(new TreeSet<>(beside));
        taken = Collections.unmodifiableSet(new TreeSet<>(taken));
    }
}
