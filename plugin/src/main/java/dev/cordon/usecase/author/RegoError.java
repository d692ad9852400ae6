package dev.cordon.usecase.author;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.policy.PolicyProblems;
import dev.cordon.rego.source.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An error as OPA's commands tell it.
 *
 * @param code such as {@code rego_parse_error}, or empty where OPA has no code for it
 * @param location where, or null where no file is to blame
 */
public record RegoError(
        String code, String message, @Nullable Location location) {

    /** The name that the Rego library gives to the text of a query. */
    private static final String QUERY = "query";

    static RegoError of(Diagnostic diagnostic) {
        Location location = PolicyProblems.location(diagnostic.span());
        return new RegoError(diagnostic.code(), diagnostic.message(), location);
    }

    /** An error of a query, which has no file. */
    static RegoError ofQuery(Diagnostic diagnostic) {
        @Nullable Location location = PolicyProblems.location(diagnostic.span());
        if (location != null && location.path().equals(QUERY)) {
            location = new Location("", location.line(), location.column());
        }
        return new RegoError(diagnostic.code(), diagnostic.message(), location);
    }

    /** What kept files from being loaded: the file is part of the message. */
    static RegoError of(Problem problem) {
        Location location = problem.location();
        String place = location == null ? "" : location.path() + ": ";
        String message = problem.message().lines().findFirst().orElse("");
        return new RegoError("", place + message, null);
    }

    /** {@code path:line: code: message}, as OPA prints it. */
    public String summary() {
        String file = location == null || location.path().isEmpty() ? "" : location.path() + ":";
        String place = location == null ? "" : file + location.line() + ": ";
        return place + (code.isEmpty() ? "" : code + ": ") + message;
    }

    /** All of them, with their number before. */
    public static String summary(List<RegoError> errors) {
        String head = errors.size() == 1 ? "1 error occurred: " : errors.size() + " errors occurred:\n";
        return head + errors.stream().map(RegoError::summary).collect(Collectors.joining("\n"));
    }
}
