package dev.cordon.sample;

import dev.cordon.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a comment in a descriptor says that a check must find on its line: {@code # expect: SEP-NET-001}.
 *
 * @param path relative to the stage's folder, with {@code /}
 * @param line from 1
 * @param rule id of the rule
 */
record Expectation(String path, int line, String rule) implements Comparable<Expectation> {

    private static final Pattern COMMENT = Pattern.compile("# expect: (SEP-[A-Z0-9]+-\\d{3})\\s*$");

    /** Those of all files below the folder, sorted. */
    static List<Expectation> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Expectation> found = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                read(path, Files.readAllLines(file), found);
            }
            return found.stream().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a check found what it found. */
    static Expectation of(Finding finding) {
        if (finding.location() == null) {
            throw new AssertionError(finding.rule() + " " + finding.address() + " has no location");
        }
        return new Expectation(finding.location().path(), finding.location().line(), finding.rule());
    }

    @Override
    public int compareTo(Expectation other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : Integer.compare(line, other.line);
    }

    private static void read(String path, List<String> lines, List<Expectation> found) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = COMMENT.matcher(lines.get(i));
            if (matcher.find()) {
                found.add(new Expectation(path, i + 1, matcher.group(1)));
            }
        }
    }
}
