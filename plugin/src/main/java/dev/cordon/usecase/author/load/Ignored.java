package dev.cordon.usecase.author.load;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.nio.file.Path;
import java.util.List;

/** Names that are left out. What the user named as such is never left out; only what is found in it. */
final class Ignored {

    private final List<Pattern> patterns;

    private Ignored(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** @throws ProblemException where a pattern is none */
    static Ignored of(List<String> patterns) {
        return new Ignored(patterns.stream().map(Ignored::compile).toList());
    }

    boolean matches(Path file) {
        Path name = file.getFileName();
        return name != null && patterns.stream().anyMatch(pattern -> pattern.matches(name.toString()));
    }

    private static Pattern compile(String pattern) {
        try {
            return NamePattern.compile(pattern, false);
        } catch (PatternSyntaxException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    null,
                    "'" + pattern + "' is no pattern: " + e.getDescription(),
                    "Correct the pattern that leaves names out."));
        }
    }
}
