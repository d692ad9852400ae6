package dev.cordon.platform.ansible.inventory;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The value of a variable in an inventory of lines: a literal of Python where it is one, else the text as it stands.
 * {@code yes} and {@code 0644} are text, {@code True} and {@code ['a', 1]} are not.
 */
final class PythonLiteral {

    private static final int DEEPEST = 50;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0+|[1-9][0-9_]{0,200})(\\.[0-9]{0,200})?");
    private static final Map<String, Value> WORDS =
            Map.of("True", BooleanValue.TRUE, "False", BooleanValue.FALSE, "None", NullValue.NULL);

    private final String text;
    private final Location location;
    private int offset;
    private int depth;

    private PythonLiteral(String text, Location location) {
        this.text = text;
        this.location = location;
    }

    static Node read(String text, Location location) {
        try {
            PythonLiteral reader = new PythonLiteral(text, location);
            Node node = reader.value();
            reader.blanks();
            if (reader.offset == text.length()) {
                return node;
            }
        } catch (NoLiteral e) {
            // Then it is text.
        }
        return new Node.Scalar(StringValue.of(text), location);
    }

    private Node value() {
        blanks();
        if (offset == text.length() || ++depth > DEEPEST) {
            throw new NoLiteral();
        }
        char c = text.charAt(offset);
        Node node = switch (c) {
            case '[' -> list(']');
            case '(' -> list(')');
            case '{' -> mapping();
            case '"', '\'' -> scalar(StringValue.of(string(c)));
            default -> scalar(word());
        };
        depth--;
        return node;
    }

    private Node list(char close) {
        offset++;
        List<Node> items = new ArrayList<>();
        while (!take(close)) {
            items.add(value());
            separator(close);
        }
        return new Node.Sequence(items, location);
    }

    private Node mapping() {
        offset++;
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (!take('}')) {
            Node key = value();
            if (!(key instanceof Node.Scalar name) || !take(':')) {
                throw new NoLiteral();
            }
            String text = name.value() instanceof StringValue string
                    ? string.value()
                    : name.value().toString();
            entries.put(text, new Node.Entry(text, value(), location));
            separator('}');
        }
        return new Node.Mapping(List.copyOf(entries.values()), location);
    }

    private void separator(char close) {
        if (!take(',')) {
            blanks();
            if (offset == text.length() || text.charAt(offset) != close) {
                throw new NoLiteral();
            }
        }
    }

    private String string(char quote) {
        StringBuilder out = new StringBuilder();
        for (offset++; offset < text.length(); offset++) {
            char c = text.charAt(offset);
            if (c == quote) {
                offset++;
                return out.toString();
            }
            boolean escaped = c == '\\' && offset + 1 < text.length();
            out.append(escaped ? escape(text.charAt(++offset)) : String.valueOf(c));
        }
        throw new NoLiteral();
    }

    private static String escape(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case '\\', '"', '\'' -> String.valueOf(c);
            default -> "\\" + c;
        };
    }

    private Value word() {
        int start = offset;
        while (offset < text.length() && " \t,:]})#".indexOf(text.charAt(offset)) < 0) {
            offset++;
        }
        String word = text.substring(start, offset);
        Value known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        if (!NUMBER.matcher(word).matches()) {
            throw new NoLiteral();
        }
        String digits = word.replace("_", "").replace("+", "");
        return NumberValue.of(digits.endsWith(".") ? digits + "0" : digits);
    }

    private Node scalar(Value value) {
        return new Node.Scalar(value, location);
    }

    private boolean take(char c) {
        blanks();
        boolean here = offset < text.length() && text.charAt(offset) == c;
        offset += here ? 1 : 0;
        return here;
    }

    /** Blanks, and a comment, which goes to the end. */
    private void blanks() {
        while (offset < text.length() && Character.isWhitespace(text.charAt(offset))) {
            offset++;
        }
        if (offset < text.length() && text.charAt(offset) == '#') {
            offset = text.length();
        }
    }

    private static final class NoLiteral extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoLiteral() {
            super(null, null, false, false);
        }
    }
}
