package dev.cordon.platform.compose.model;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import java.util.List;

/** Where what is wrong with Compose files is collected. */
public record Complaints(List<Problem> problems) {

    /** A file that is well-formed and says something that Compose refuses. */
    public void invalid(Location at, String message, String remedy) {
        problems.add(new Problem(ProblemCode.DESCRIPTOR_INVALID, at, message, remedy));
    }

    public void syntax(Location at, String message, String remedy) {
        problems.add(new Problem(ProblemCode.DESCRIPTOR_SYNTAX, at, message, remedy));
    }

    public void limit(Location at, String message) {
        problems.add(new Problem(
                ProblemCode.DESCRIPTOR_LIMIT,
                at,
                message,
                "Write less of it, or split the project; exclude the file if it is no descriptor."));
    }
}
