package dev.cordon.descriptor.hcl;

import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Problem;
import java.util.List;

/** A template that is a file of its own: what it comes to, and what is wrong with it. */
public record HclTemplate(Expression expression, List<Problem> problems) {

    public HclTemplate {
        problems = List.copyOf(problems);
    }
}
