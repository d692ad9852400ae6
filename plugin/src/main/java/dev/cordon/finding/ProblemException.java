package dev.cordon.finding;

import java.util.List;

/** Ends a use case that cannot go on: exit code 2. Holds every problem that was found, not the first alone. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemException(List<Problem> problems) {
        super(String.join(
                System.lineSeparator(), problems.stream().map(Problem::render).toList()));
        this.problems = List.copyOf(problems);
    }

    public ProblemException(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
