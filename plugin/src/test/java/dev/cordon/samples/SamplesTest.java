package dev.cordon.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.testing.Cases;
import dev.cordon.usecase.check.Check;
import dev.cordon.usecase.check.CheckReport;
import dev.cordon.usecase.check.CheckRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The samples in {@code policies/samples}, from descriptors to findings: each line that a comment marks yields its
 * finding, and no other line yields one.
 */
class SamplesTest {

    private static final Path SAMPLES = Cases.root().resolve("policies/samples");
    private static final LocalDate DAY = LocalDate.of(2019, 7, 1);

    @TestFactory
    Stream<DynamicTest> yields() {
        return samples().stream()
                .map(sample ->
                        DynamicTest.dynamicTest(SAMPLES.relativize(sample).toString(), () -> check(sample)));
    }

    private static void check(Path sample) {
        List<Expectation> expected = Expectation.in(sample);
        CheckReport report =
                new Check().run(CheckRequest.builder(sample).asOf(DAY).build());
        assertThat(report.problems()).isEmpty();
        List<Expectation> found =
                report.findings().stream().map(Expectation::of).sorted().toList();
        assertThat(found).containsExactlyElementsOf(expected);
        if (sample.endsWith("bad")) {
            String rule = sample.getParent().getFileName().toString();
            assertThat(expected)
                    .as("a bad sample shows its own rule")
                    .anyMatch(one -> one.rule().equals(rule) || rule.equals("SEP-COR-001"));
        }
    }

    /** Two samples for each rule. */
    static List<Path> samples() {
        return folders(SAMPLES).stream().flatMap(rule -> folders(rule).stream()).toList();
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
