package dev.cordon.descriptor.yaml;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Limits;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.rego.source.SourceFile;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What can be wrong with a YAML file, in words. */
final class YamlProblems {

    private static final String CORRECT = "Correct the file; what cannot be parsed cannot be checked.";

    private YamlProblems() {}

    static Location location(String path, Mark mark) {
        return new Location(path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    static Problem of(SourceFile source, YAMLException e) {
        String path = source.name();
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return syntax(location(path, marked.getProblemMark()), "invalid YAML: " + words(marked));
        }
        if (e instanceof ReaderException unreadable) {
            int offset = source.text().offsetByCodePoints(0, Math.min(unreadable.getPosition(), codePoints(source)));
            String character = String.format("U+%04X", unreadable.getCodePoint());
            return syntax(
                    DescriptorText.location(source, offset),
                    "invalid YAML: the character " + character + " is not allowed");
        }
        if (String.valueOf(e.getMessage()).startsWith("Nesting Depth")) {
            return limit(Location.startOf(path), "the YAML is nested more than " + Limits.DEPTH + " levels deep");
        }
        return syntax(Location.startOf(path), "invalid YAML: " + e.getMessage());
    }

    static Problem syntax(Location location, String message) {
        return new Problem(ProblemCode.DESCRIPTOR_SYNTAX, location, message, CORRECT);
    }

    static Problem limit(Location location, String message) {
        return new Problem(
                ProblemCode.DESCRIPTOR_LIMIT,
                location,
                message,
                "Split the file or write the repeated parts out; exclude it if it is no descriptor.");
    }

    private static String words(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        return e.getContext() == null ? problem : problem + " (" + e.getContext() + ")";
    }

    private static int codePoints(SourceFile source) {
        return source.text().codePointCount(0, source.text().length());
    }
}
