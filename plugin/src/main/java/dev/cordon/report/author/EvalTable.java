package dev.cordon.report.author;

import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.usecase.author.EvalAnswer;
import dev.cordon.usecase.author.EvalAnswer.Result;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several answers as a table: a column for each variable and each expression. */
final class EvalTable {

    private final List<List<String>> rows = new ArrayList<>();

    private EvalTable() {}

    static String of(EvalAnswer answer) {
        EvalTable table = new EvalTable();
        Result first = answer.results().get(0);
        List<Value> names = first.bindings().keys();
        table.rows.add(header(first, names));
        answer.results().forEach(result -> table.rows.add(cells(result, names)));
        return table.render();
    }

    private static List<String> header(Result result, List<Value> names) {
        List<String> cells = new ArrayList<>();
        names.forEach(name -> cells.add(name instanceof StringValue text ? text.value() : name.toString()));
        result.expressions().forEach(expression -> cells.add(expression.text()));
        return cells;
    }

    private static List<String> cells(Result result, List<Value> names) {
        List<String> cells = new ArrayList<>();
        for (Value name : names) {
            @Nullable Value value = result.bindings().get(name);
            cells.add(value == null ? "" : JsonWriter.compact(value));
        }
        result.expressions().forEach(expression -> cells.add(JsonWriter.compact(expression.value())));
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
        StringBuilder text = new StringBuilder(rule(widths));
        for (int i = 0; i < rows.size(); i++) {
            text.append(line(rows.get(i), widths));
            if (i == 0) {
                text.append(rule(widths));
            }
        }
        return text.append(rule(widths)).toString();
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder("+");
        for (int width : widths) {
            rule.append("-".repeat(width + 2)).append('+');
        }
        return rule.append('\n').toString();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(' ')
                    .append(cell)
                    .append(" ".repeat(widths[i] - cell.length() + 1))
                    .append('|');
        }
        return line.append('\n').toString();
    }
}
