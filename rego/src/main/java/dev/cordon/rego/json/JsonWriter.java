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

/** Writes values as JSON: keys sorted, sets as sorted arrays, keys that are no strings as their text. */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
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
        writer.write(value, 0);
        return writer.out.toString();
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

    private void write(Value value, int depth) {
        switch (value.kind()) {
            case STRING -> JsonText.quote(((StringValue) value).value(), out);
            case ARRAY -> writeElements((ArrayValue) value, depth);
            case SET -> writeElements((SetValue) value, depth);
            case OBJECT -> writeObject((ObjectValue) value, depth);
            case NULL, BOOLEAN, NUMBER -> out.append(value);
        }
    }

    private void writeElements(Iterable<Value> elements, int depth) {
        out.append('[');
        boolean any = false;
        for (Value element : elements) {
            startEntry(any, depth + 1);
            write(element, depth + 1);
            any = true;
        }
        end(']', any, depth);
    }

    private void writeObject(ObjectValue object, int depth) {
        out.append('{');
        for (int i = 0; i < object.size(); i++) {
            startEntry(i > 0, depth + 1);
            writeKey(object.keyAt(i));
            out.append(colon);
            write(object.valueAt(i), depth + 1);
        }
        end('}', object.size() > 0, depth);
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
