package dev.cordon.samples;

import dev.cordon.finding.Finding;
import dev.cordon.finding.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a sample must yield, as the comment on its line says: {@code # expect: SEP-NET-001 critical forbidden:
 * the message}. A comment alone on its line speaks of the next line that holds something else. In the register it speaks
 * of the register as a whole.
 *
 * @param place {@code path:line}, or {@code -} for the register
 */
record Expectation(String place, String rule, String severity, String outcome, String message)
        implements Comparable<Expectation> {

    private static final String REGISTER = "separation.yaml";
    private static final Pattern COMMENT = Pattern.compile("# expect: (\\S+) (\\w+) (\\w+): (.*)$");

    /** Every expectation in the files of the sample, in order. */
    static List<Expectation> in(Path sample) {
        try (Stream<Path> files = Files.walk(sample)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> in(sample.relativize(file).toString().replace('\\', '/'), lines(file)).stream())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came of the sample, in the same words. */
    static Expectation of(Finding finding) {
        return new Expectation(
                place(finding.location()),
                finding.rule(),
                finding.severity().id(),
                finding.outcome().id(),
                finding.message());
    }

    private static List<Expectation> in(String file, List<String> lines) {
        List<Expectation> found = new ArrayList<>();
        List<Matcher> waiting = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = COMMENT.matcher(lines.get(i));
            boolean expects = comment.find();
            if (expects) {
                waiting.add(comment);
            }
            boolean alone = lines.get(i).strip().startsWith("# ");
            if (!alone) {
                String place = file.equals(REGISTER) ? "-" : file + ":" + (i + 1);
                waiting.forEach(one ->
                        found.add(new Expectation(place, one.group(1), one.group(2), one.group(3), one.group(4))));
                waiting.clear();
            }
        }
        return found;
    }

    private static String place(@Nullable Location location) {
        return location == null ? "-" : location.path() + ":" + location.line();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compareTo(Expectation other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return place + " " + rule + " " + severity + " " + outcome + ": " + message;
    }
}
