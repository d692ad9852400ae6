package dev.cordon.report.author;

import dev.cordon.rego.testing.CoverageReport;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.EvalAnswer;
import dev.cordon.usecase.author.EvalAnswer.Result;
import dev.cordon.usecase.author.ProfiledLine;
import dev.cordon.usecase.author.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Several answers as a table: a column for each variable, and for each expression that says more than that it holds. */
final class EvalTable {

    private final List<List<String>> rows = new ArrayList<>();

    private EvalTable() {}

    static String of(EvalAnswer answer) {
        Result first = answer.results().get(0);
        List<Value> names = first.bindings().keys();
        List<Integer> expressions = new ArrayList<>();
        for (int i = 0; i < first.expressions().size(); i++) {
            if (names.isEmpty() || !(first.expressions().get(i).value() instanceof BooleanValue)) {
                expressions.add(i);
            }
        }
        EvalTable table = new EvalTable();
        table.rows.add(header(first, names, expressions));
        answer.results().forEach(result -> table.rows.add(cells(result, names, expressions)));
        return table.render();
    }

    static String ofMetrics(SortedMap<String, Times> metrics) {
        boolean isOne = metrics.values().stream().allMatch(times -> times.count() == 1);
        EvalTable table = new EvalTable();
        table.rows.add(isOne ? List.of("Metric", "Value") : List.of("Metric", "Min", "Max", "Mean", "90%", "99%"));
        metrics.forEach((name, times) -> table.rows.add(
                isOne
                        ? List.of(name, Long.toString(times.shortest()))
                        : List.of(
                                name,
                                Long.toString(times.shortest()),
                                Long.toString(times.longest()),
                                rounded(times.mean()),
                                rounded(times.percentile(0.9)),
                                rounded(times.percentile(0.99)))));
        return table.render();
    }

    static String ofProfile(List<ProfiledLine> profile) {
        boolean isOne = profile.stream().allMatch(line -> line.times().count() == 1);
        List<String> times = isOne ? List.of("Time") : List.of("Min", "Max", "Mean", "90%", "99%");
        EvalTable table = new EvalTable();
        table.rows.add(with(times, "Num Eval", "Num Redo", "Num Gen Expr", "Location"));
        for (ProfiledLine line : profile) {
            String file = line.location().path();
            table.rows.add(with(
                    times(line.times()),
                    Long.toString(line.evaluations()),
                    Long.toString(line.redos()),
                    Integer.toString(line.expressions()),
                    file.isEmpty() ? line.text() : file + ":" + line.location().line()));
        }
        return table.render();
    }

    private static List<String> times(Times times) {
        if (times.count() == 1) {
            return List.of(duration(times.shortest()));
        }
        return List.of(
                duration(times.shortest()),
                duration(times.longest()),
                duration(times.mean()),
                duration(times.percentile(0.9)),
                duration(times.percentile(0.99)));
    }

    private static String duration(double nanos) {
        return TestSummary.goDuration(Duration.ofNanos(Math.round(nanos)));
    }

    private static List<String> with(List<String> first, String... others) {
        List<String> cells = new ArrayList<>(first);
        cells.addAll(List.of(others));
        return cells;
    }

    private static String rounded(double nanos) {
        return Long.toString(Math.round(nanos));
    }

    static String ofCoverage(CoverageReport coverage) {
        EvalTable table = new EvalTable();
        table.rows.add(List.of("Overall Coverage", String.format(Locale.ROOT, "%.2f", coverage.coverage())));
        return table.render();
    }

    private static List<String> header(Result result, List<Value> names, List<Integer> expressions) {
        List<String> cells = new ArrayList<>();
        names.forEach(name -> cells.add(name instanceof StringValue text ? text.value() : name.toString()));
        expressions.forEach(i -> cells.add(result.expressions().get(i).text()));
        return cells;
    }

    private static List<String> cells(Result result, List<Value> names, List<Integer> expressions) {
        List<String> cells = new ArrayList<>();
        for (Value name : names) {
            @Nullable Value value = result.bindings().get(name);
            cells.add(value == null ? "null" : OpaJson.compact(value));
        }
        expressions.forEach(
                i -> cells.add(OpaJson.compact(result.expressions().get(i).value())));
        return cells;
    }

    private String render() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder(rule("┌┬┐", widths));
        for (int i = 0; i < rows.size(); i++) {
            text.append(line(rows.get(i), widths, i == 0));
            text.append(i == 0 && rows.size() > 1 ? rule("├┼┤", widths) : "");
        }
        return text.append(rule("└┴┘", widths)).toString();
    }

    private static String rule(String corners, int[] widths) {
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(corners.charAt(i == 0 ? 0 : 1)).append("─".repeat(widths[i] + 2));
        }
        return rule.append(corners.charAt(2)).append('\n').toString();
    }

    private static String line(List<String> cells, int[] widths, boolean centred) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            int blank = widths[i] - cells.get(i).length();
            int before = centred ? blank / 2 : 0;
            line.append("│ ").append(" ".repeat(before));
            line.append(cells.get(i)).append(" ".repeat(blank - before + 1));
        }
        return line.append("│\n").toString();
    }
}
