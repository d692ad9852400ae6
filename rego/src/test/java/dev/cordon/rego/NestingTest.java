package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each shape of nesting, in a folder of cases: what stands between {@code ⟦} and {@code ⟧} is repeated, with {@code №} for the
 * number of the repetition, {@code №+} for the next and {@code #N} for the last. Ten thousand are taken, promptly; far more get
 * a result or a message, and nothing else.
 */
class NestingTest {
    private static final Pattern REPEATED = Pattern.compile("⟦(.*?)⟧", Pattern.DOTALL);
    private static final int MANY = 10_000;
    private static final int TOO_MANY = 21_000;
    /** Far more than any of them takes: this is for what never ends. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TestFactory
    Stream<DynamicTest> everyShapeEnds() {
        return Cases.in("nested").stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    String text = Cases.source(file).text();
                    String many = assertTimeoutPreemptively(PATIENCE, () -> outcome(repeated(text, MANY)));
                    String tooMany = assertTimeoutPreemptively(PATIENCE, () -> outcome(repeated(text, TOO_MANY)));
                    Cases.assertGolden(file, MANY + ": " + many + "\n" + TOO_MANY + ": " + tooMany);
                }));
    }

    private static String repeated(String text, int times) {
        Matcher matcher = REPEATED.matcher(text.replace("#N", String.valueOf(times)));
        return matcher.replaceAll(match -> {
            String piece = match.group(1);
            String all = piece.contains("№")
                    ? IntStream.range(0, times)
                            .mapToObj(i ->
                                    piece.replace("№+", String.valueOf(i + 1)).replace("№", String.valueOf(i)))
                            .collect(Collectors.joining())
                    : piece.repeat(times);
            return Matcher.quoteReplacement(all);
        });
    }

    private static String outcome(String text) {
        try {
            ResultSet results = RegoCompiler.builder()
                    .module(new SourceFile("example.rego", text))
                    .strictBuiltinErrors(true)
                    .build()
                    .prepare("data.example.p")
                    .evaluate(ObjectValue.EMPTY);
            return results.isUndefined() ? "undefined" : "defined";
        } catch (RegoException problem) {
            Diagnostic first = problem.diagnostics().get(0);
            assertThat(first.span()).as("%s has no place", first).isNotNull();
            return first.span().describe() + ": " + first.code() + ": " + first.message();
        }
    }
}
