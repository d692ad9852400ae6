package dev.cordon.report.author;

import dev.cordon.finding.Location;
import dev.cordon.usecase.author.TestReport;
import dev.cordon.usecase.author.TestReport.Outcome;
import dev.cordon.usecase.author.TestReport.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tests file by file, with totals below. */
final class TestSummary {

    private static final String RULE = "-".repeat(80) + "\n";

    private TestSummary() {}

    static String of(TestReport report, boolean verbose) {
        List<Result> shown = report.results().stream()
                .filter(result -> verbose || result.outcome() != Outcome.PASS)
                .toList();
        StringBuilder text = new StringBuilder();
        @Nullable String file = null;
        for (Result result : shown) {
            String in = file(result);
            if (!in.equals(file)) {
                text.append(in).append(":\n");
                file = in;
            }
            text.append(line(result));
        }
        if (!shown.isEmpty()) {
            text.append(RULE);
        }
        return text.append(totals(report)).toString();
    }

    private static String line(Result result) {
        double milliseconds = result.duration().toNanos() / 1e6;
        String line = String.format(
                Locale.ROOT,
                "%s.%s: %s (%.3fms)%n",
                result.packagePath(),
                result.name(),
                result.outcome().name(),
                milliseconds);
        StringBuilder text = new StringBuilder(line.replace(System.lineSeparator(), "\n"));
        String error = result.error();
        if (error != null) {
            text.append("  ").append(error).append('\n');
        }
        result.output()
                .lines()
                .forEach(printed -> text.append("  ").append(printed).append('\n'));
        return text.toString();
    }

    private static String totals(TestReport report) {
        int all = report.results().size();
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = report.count(outcome);
            if (count > 0 || outcome == Outcome.PASS) {
                lines.add(outcome.name() + ": " + count + "/" + all + "\n");
            }
        }
        return String.join("", lines);
    }

    private static String file(Result result) {
        Location location = result.location();
        return location == null ? "" : location.path();
    }
}
