package dev.cordon.descriptor;

import dev.cordon.finding.Problem;
import java.util.List;

/**
 * What a parser made of one file: the documents that it could read and everything that is wrong. A file with a problem
 * may still have documents; whoever goes on with them keeps the problem.
 */
public record Documents(List<Node> documents, List<Problem> problems) {

    public Documents {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
