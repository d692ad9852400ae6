package dev.cordon.usecase.explain;

import dev.cordon.finding.Problem;
import dev.cordon.usecase.ExitStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question about resources or a file.
 *
 * @param subject as asked
 * @param resources what was asked for, sorted by id; of a file, those that it declares are in {@code file}
 * @param file null where resources were asked for
 * @param neighbourhood the resources asked for or declared, and what lies around them
 * @param problems descriptors that could not be read: without them the picture may be incomplete
 */
public record Explanation(
        String subject,
        List<ResourceExplanation> resources,
        @Nullable FileExplanation file,
        Neighbourhood neighbourhood,
        List<Problem> problems) {

    /** Version of the document, raised when a field changes its meaning. */
    public static final int VERSION = 1;

    public Explanation {
        resources = List.copyOf(resources);
        problems = List.copyOf(problems);
    }

    /** An answer that rests on less than everything is given, and is no success. */
    public ExitStatus status() {
        return problems.isEmpty() ? ExitStatus.HOLDS : ExitStatus.CANNOT;
    }
}
