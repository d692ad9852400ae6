package dev.cordon.descriptor.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values that a streaming parser stands on, without positions: the small trees inside a large file. What
 * repeats in the file is kept once.
 */
public final class JsonValues {

    private static final int ROOM = 64;

    private final JsonParser parser;
    private final KeyOrders orders = new KeyOrders();
    private final ShortTexts texts = new ShortTexts();

    /** Members and items of what is not closed yet, the innermost last. */
    private String[] names = new String[ROOM];

    private Value[] values = new Value[ROOM];
    private int open;

    /** For each object and list that is not closed yet: where its own begin, and its name in what is around it. */
    private int[] starts = new int[ROOM];

    private String[] called = new String[ROOM];
    private int depth;

    /** @param parser one that refuses names that repeat */
    public JsonValues(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The value that the parser stands on; leaves the parser on its last token. One loop instead of methods that call each
     * other: what calls itself is costly to compile, and all of a large file comes through here.
     */
    public Value read() throws IOException {
        int outermost = depth;
        String name = "";
        for (@Nullable JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                name = parser.currentName();
                continue;
            }
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                begin(name);
                name = "";
                continue;
            }
            boolean ends = token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
            Value value = ends ? end(token == JsonToken.END_OBJECT) : scalar(token);
            name = ends ? called[depth] : name;
            if (depth == outermost) {
                return value;
            }
            add(name, value);
            name = "";
        }
    }

    private Value scalar(@Nullable JsonToken token) throws IOException {
        return token == JsonToken.VALUE_STRING
                ? texts.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : JsonDescriptor.scalar(parser);
    }

    private void begin(String name) {
        if (depth == starts.length) {
            starts = Arrays.copyOf(starts, 2 * depth);
            called = Arrays.copyOf(called, 2 * depth);
        }
        starts[depth] = open;
        called[depth++] = name;
    }

    private Value end(boolean object) {
        int first = starts[--depth];
        Value value = object
                ? orders.object(names, values, first, open)
                : ArrayValue.owning(Arrays.copyOfRange(values, first, open));
        open = first;
        return value;
    }

    private void add(String name, Value value) {
        if (open == values.length) {
            names = Arrays.copyOf(names, 2 * open);
            values = Arrays.copyOf(values, 2 * open);
        }
        names[open] = name;
        values[open++] = value;
    }
}
