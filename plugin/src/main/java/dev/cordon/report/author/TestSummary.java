package dev.cordon.report.author;

import dev.cordon.finding.Location;
import dev.cordon.usecase.author.TestReport;
import dev.cordon.usecase.author.TestReport.Case;
import dev.cordon.usecase.author.TestReport.Outcome;
import dev.cordon.usecase.author.TestReport.Result;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tests below the files in which they are, and totals at the end. */
final class TestSummary {

    private static final List<String> UNITS = List.of("ns", "µs", "ms", "s");
    private static final String RULE = "-".repeat(80) + "\n";

    private final boolean verbose;
    private final StringBuilder text = new StringBuilder();
    private String lastFile = "";

    /** @param verbose whether tests that passed are named, too */
    TestSummary(boolean verbose) {
        this.verbose = verbose;
    }

    String of(TestReport report) {
        List<Result> failed = report.results().stream()
                .filter(result -> result.outcome() == Outcome.FAIL)
                .toList();
        if (report.isTraced() && !failed.isEmpty()) {
            text.append("FAILURES\n").append(RULE);
            failed.forEach(this::failure);
            text.append("SUMMARY\n").append(RULE);
        }
        List<Result> named = report.results().stream()
                .filter(result -> verbose || result.outcome() != Outcome.PASS)
                .toList();
        named.forEach(this::append);
        if (!named.isEmpty()) {
            text.append(RULE);
        }
        return text.append(totals(report)).toString();
    }

    private void append(Result result) {
        Location location = result.location();
        if (location != null && !lastFile.equals(location.path())) {
            text.append(lastFile.isEmpty() ? "" : "\n");
            text.append(location.path()).append(":\n");
            lastFile = location.path();
        }
        text.append(result.fullName()).append(": ").append(result.outcome().name());
        if (result.outcome() != Outcome.SKIPPED) {
            text.append(" (").append(goDuration(result.duration())).append(')');
        }
        text.append('\n');
        cases(result.cases(), "  ");
        printed(result.output());
        if (result.error() != null) {
            text.append("  ").append(result.error().summary()).append('\n');
        }
    }

    /** What a test that fails did. */
    private void failure(Result result) {
        text.append(result.fullName())
                .append(": FAIL (")
                .append(goDuration(result.duration()))
                .append(")\n\n");
        text.append(TraceText.of(result.trace(), "  ")).append('\n');
        if (!result.cases().isEmpty()) {
            failedCases(result.cases(), "");
            text.append('\n');
        }
    }

    /** Every case that fails and has none below it, under the names of those above it. */
    private void failedCases(List<Case> cases, String above) {
        String indent = "  ".repeat((int) above.lines().count() + 1);
        for (Case one : cases) {
            String named = above + indent + one.name() + ": FAIL\n";
            if (one.fails() && one.cases().isEmpty()) {
                text.append(named);
            }
            failedCases(one.cases(), named);
        }
    }

    private void cases(List<Case> cases, String indent) {
        for (Case one : cases) {
            if (one.fails() || verbose) {
                text.append(indent).append(one.name()).append(": ");
                text.append(one.fails() ? "FAIL\n" : "PASS\n");
            }
            cases(one.cases(), indent + "  ");
        }
    }

    private void printed(List<String> output) {
        if (!output.isEmpty()) {
            String all = String.join("\n", output).strip();
            text.append("\n  ").append(all.replace("\n", "\n  ")).append("\n\n");
        }
    }

    private static String totals(TestReport report) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        report.results().forEach(result -> count(result, counts));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder lines = new StringBuilder();
        for (Outcome outcome : List.of(Outcome.PASS, Outcome.FAIL, Outcome.SKIPPED, Outcome.ERROR)) {
            if (counts.containsKey(outcome)) {
                lines.append(outcome.name()).append(": ").append(counts.get(outcome));
                lines.append('/').append(all).append('\n');
            }
        }
        return lines.toString();
    }

    /** Where a test has cases, each counts for itself. */
    private static void count(Result result, Map<Outcome, Integer> counts) {
        boolean judged = result.outcome() == Outcome.PASS || result.outcome() == Outcome.FAIL;
        if (judged && !result.cases().isEmpty()) {
            countCases(result.cases(), counts);
        } else {
            counts.merge(result.outcome(), 1, Integer::sum);
        }
    }

    private static void countCases(List<Case> cases, Map<Outcome, Integer> counts) {
        for (Case one : cases) {
            if (one.cases().isEmpty()) {
                counts.merge(one.fails() ? Outcome.FAIL : Outcome.PASS, 1, Integer::sum);
            } else {
                countCases(one.cases(), counts);
            }
        }
    }

    /** As Go prints durations: {@code 1.234567ms}, {@code 12.5µs}, {@code 2s}. */
    static String goDuration(Duration duration) {
        long nanos = duration.toNanos();
        int unit = 0;
        for (long amount = nanos; amount >= 1000 && unit < UNITS.size() - 1; amount /= 1000) {
            unit++;
        }
        String number = BigDecimal.valueOf(nanos)
                .movePointLeft(3 * unit)
                .stripTrailingZeros()
                .toPlainString();
        return number + UNITS.get(unit);
    }
}
