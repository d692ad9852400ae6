package dev.cordon.descriptor.hcl;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.finding.Problem;
import java.util.List;

/** A parsed file: all that could be read, and everything that is wrong with the rest. */
public record HclFile(Body body, List<Problem> problems) {

    public HclFile {
        problems = List.copyOf(problems);
    }
}
