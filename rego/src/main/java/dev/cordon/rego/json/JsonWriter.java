package dev.cordon.rego.json;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.JsonText;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.SetValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;

/** Writes values as JSON: keys sorted, sets as sorted arrays, keys that are no strings as their text. */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder(256);
    private final String indent;
    private final String colon;

    private JsonWriter(String indent) {
        this.indent = indent;
        this.colon = indent.isEmpty() ? ":" : ": ";
    }

    /** JSON without any white space. */
    public static String compact(Value value) {
        return text(value, "");
    }

    /** JSON with two spaces per level and no line break at the end. */
    public static String pretty(Value value) {
        return text(value, "  ");
    }

    /** JSON with the indentation given per level; the empty text gives one line. */
    public static String text(Value value, String indent) {
        JsonWriter writer = new JsonWriter(indent);
        writer.write(value);
        return writer.out.toString();
    }

    /** JSON as Go writes it: characters that HTML gives a meaning stand by their number. Outside texts JSON has none of them. */
    public static String escapedForHtml(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** Writes compact JSON. */
    public static void write(Value value, Appendable target) {
        try {
            target.append(compact(value));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Writes compact JSON in UTF-8 and leaves the stream open. */
    public static void write(Value value, OutputStream target) throws IOException {
        target.write(compact(value).getBytes(StandardCharsets.UTF_8));
    }

    /** A collection that is being written: kept aside rather than on the stack, which deep values would overflow. */
    private record Level(Iterator<Value> keys, Iterator<Value> values, char close, boolean[] any) {}

    private void write(Value value) {
        Deque<Level> levels = new ArrayDeque<>();
        open(value, levels);
        while (!levels.isEmpty()) {
            Level level = levels.element();
            if (level.values.hasNext()) {
                startEntry(level.any[0], levels.size());
                level.any[0] = true;
                if (level.keys.hasNext()) {
                    writeKey(level.keys.next());
                    out.append(colon);
                }
                open(level.values.next(), levels);
            } else {
                levels.pop();
                end(level.close, level.any[0], levels.size());
            }
        }
    }

    private void open(Value value, Deque<Level> levels) {
        Iterator<Value> none = Collections.emptyIterator();
        switch (value.kind()) {
            case STRING -> JsonText.quote(((StringValue) value).value(), out);
            case ARRAY -> begin(new Level(none, ((ArrayValue) value).iterator(), ']', new boolean[1]), '[', levels);
            case SET -> begin(new Level(none, ((SetValue) value).iterator(), ']', new boolean[1]), '[', levels);
            case OBJECT -> {
                ObjectValue object = (ObjectValue) value;
                Level level =
                        new Level(object.keys().iterator(), object.values().iterator(), '}', new boolean[1]);
                begin(level, '{', levels);
            }
            case NULL, BOOLEAN, NUMBER -> out.append(value);
        }
    }

    private void begin(Level level, char open, Deque<Level> levels) {
        out.append(open);
        levels.push(level);
    }

    private void writeKey(Value key) {
        JsonText.quote(key instanceof StringValue string ? string.value() : compact(key), out);
    }

    private void startEntry(boolean follows, int depth) {
        if (follows) {
            out.append(',');
        }
        newLine(depth);
    }

    private void end(char bracket, boolean any, int depth) {
        if (any) {
            newLine(depth);
        }
        out.append(bracket);
    }

    private void newLine(int depth) {
        if (!indent.isEmpty()) {
            out.append('\n').append(indent.repeat(depth));
        }
    }
}
