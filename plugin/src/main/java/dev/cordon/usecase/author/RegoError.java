package dev.cordon.usecase.author;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.policy.PolicyProblems;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An error as OPA's commands tell it.
 *
 * @param code such as {@code rego_parse_error}, or empty where OPA has no code for it
 * @param location where, or null where no file is to blame
 * @param line where a text could not be read any further, else null
 * @param details more about what is wrong, line by line
 */
public record RegoError(
        String code,
        String message,
        @Nullable Location location,
        @Nullable SourceLine line,
        List<String> details) {

    /** The name that the Rego library gives to the text of a query. */
    private static final String QUERY = "query";

    static final String PARSE_ERROR = "rego_parse_error";

    public RegoError {
        details = List.copyOf(details);
    }

    /** An error of which there is no more to say. */
    public RegoError(String code, String message, @Nullable Location location) {
        this(code, message, location, null, List.of());
    }

    static RegoError of(Diagnostic diagnostic) {
        return of(diagnostic, PolicyProblems.location(diagnostic.span()));
    }

    /** An error of a query, which has no file. */
    static RegoError ofQuery(Diagnostic diagnostic) {
        @Nullable Span span = diagnostic.span();
        return of(diagnostic, span == null ? null : withoutQuery(span));
    }

    /** A place in a file, or in the query, which has no file. */
    static Location withoutQuery(Span span) {
        Location location = Objects.requireNonNull(PolicyProblems.location(span));
        return location.path().equals(QUERY) ? new Location("", location.line(), location.column()) : location;
    }

    private static RegoError of(Diagnostic diagnostic, @Nullable Location location) {
        @Nullable Span span = diagnostic.span();
        @Nullable
        SourceLine line =
                span != null && diagnostic.code().equals(PARSE_ERROR) ? SourceLine.at(span.file(), span.start()) : null;
        List<String> details = line != null ? line.marked() : diagnostic.details();
        return new RegoError(diagnostic.code(), diagnostic.message(), location, line, details);
    }

    /** What kept files from being loaded: the file is part of the message. */
    static RegoError of(Problem problem) {
        Location location = problem.location();
        String place = location == null ? "" : location.path() + ": ";
        String message = problem.message().lines().findFirst().orElse("");
        return new RegoError("", place + message, null);
    }

    /** {@code path:line: code: message}, as OPA prints it; of a query {@code line:column} is the place. */
    public String summary() {
        return place() + (code.isEmpty() ? "" : code + ": ") + message;
    }

    private String place() {
        if (location == null) {
            return "";
        }
        return location.path().isEmpty()
                ? location.line() + ":" + location.column() + ": "
                : location.path() + ":" + location.line() + ": ";
    }

    private String withDetails() {
        return summary() + details.stream().map(line -> "\n\t" + line).collect(Collectors.joining());
    }

    /** All of them, with their number before and what there is to say of each. */
    public static String summary(List<RegoError> errors) {
        String head = errors.size() == 1 ? "1 error occurred: " : errors.size() + " errors occurred:\n";
        return head + errors.stream().map(RegoError::withDetails).collect(Collectors.joining("\n"));
    }
}
