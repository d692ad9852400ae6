package dev.cordon.rego.compile.type;

import dev.cordon.rego.source.Span;
import java.util.List;

/** Takes what the checker finds. */
@FunctionalInterface
public interface TypeProblems {
    /**
     * Takes one problem.
     *
     * @param details more about it, line by line
     */
    void add(String message, Span span, List<String> details);
}
