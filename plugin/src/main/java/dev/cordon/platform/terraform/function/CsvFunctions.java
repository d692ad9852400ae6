package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** {@code csvdecode}: RFC 4180, the first line names the columns. */
final class CsvFunctions {

    private final String text;
    private int position;

    private CsvFunctions(String text) {
        this.text = text;
    }

    static void register(FunctionTable table) {
        table.value("csvdecode", a -> new CsvFunctions(a.text(0)).read());
    }

    private Value read() {
        List<String> names = row();
        if (names.isEmpty()) {
            throw new TermException("the text has no line that names the columns");
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new TermException("two columns have the same name");
        }
        List<Value> rows = new ArrayList<>();
        for (List<String> row = row(); !row.isEmpty(); row = row()) {
            if (row.size() != names.size()) {
                throw new TermException("a line has another number of fields than the first");
            }
            ObjectBuilder object = ObjectValue.builder();
            for (int i = 0; i < names.size(); i++) {
                object.put(names.get(i), StringValue.of(row.get(i)));
            }
            rows.add(object.build());
            Parts.limit((long) rows.size() * names.size());
        }
        return ArrayValue.of(rows);
    }

    /** The fields of the next line that is not empty; none at the end. */
    private List<String> row() {
        while (endOfLine()) {
            // An empty line says nothing.
        }
        List<String> fields = new ArrayList<>();
        if (position >= text.length()) {
            return fields;
        }
        do {
            fields.add(at('"') ? quoted() : plain());
        } while (accept(','));
        if (position < text.length() && !endOfLine()) {
            throw new TermException("a field goes on behind its quotes");
        }
        return fields;
    }

    private String plain() {
        int start = position;
        while (position < text.length() && !at(',') && !at('\n') && !text.startsWith("\r\n", position)) {
            if (at('"')) {
                throw new TermException("a quote stands inside a field that has none around it");
            }
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        position++;
        while (true) {
            int quote = text.indexOf('"', position);
            if (quote < 0) {
                throw new TermException("a field has no closing quote");
            }
            field.append(text, position, quote);
            position = quote + 1;
            if (!accept('"')) {
                return field.toString().replace("\r\n", "\n");
            }
            field.append('"');
        }
    }

    private boolean endOfLine() {
        if (text.startsWith("\r\n", position)) {
            position += 2;
            return true;
        }
        return accept('\n');
    }

    private boolean accept(char c) {
        if (!at(c)) {
            return false;
        }
        position++;
        return true;
    }

    private boolean at(char c) {
        return position < text.length() && text.charAt(position) == c;
    }
}
