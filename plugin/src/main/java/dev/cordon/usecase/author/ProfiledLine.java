package dev.cordon.usecase.author;

import dev.cordon.finding.Location;
import dev.cordon.rego.eval.LineProfile;

/**
 * What answering spent on a line, in OPA's terms.
 *
 * @param location where; of the query itself with an empty path
 * @param text of the expression
 * @param times that the line took, each time that the query was answered
 * @param evaluations how often it was evaluated
 * @param redos how often what comes after it was tried
 * @param expressions how many expressions of it were met
 */
public record ProfiledLine(Location location, String text, Times times, long evaluations, long redos, int expressions) {

    static ProfiledLine of(LineProfile line) {
        Location location = RegoError.withoutQuery(line.location());
        return new ProfiledLine(
                location,
                line.location().text(),
                Times.of(line.nanos()),
                line.evaluations(),
                line.solutions(),
                line.expressions());
    }

    ProfiledLine and(Times more) {
        return new ProfiledLine(location, text, times.and(more), evaluations, redos, expressions);
    }
}
