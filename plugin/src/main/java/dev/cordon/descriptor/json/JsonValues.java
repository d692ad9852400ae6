package dev.cordon.descriptor.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.util.Arrays;

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

    /** @param parser one that refuses names that repeat */
    public JsonValues(JsonParser parser) {
        this.parser = parser;
    }

    /** The value that the parser stands on; leaves the parser on its last token. */
    public Value read() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return texts.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        }
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        if (token == JsonToken.START_ARRAY) {
            return array();
        }
        return JsonDescriptor.scalar(parser);
    }

    private Value object() throws IOException {
        int first = open;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            add(name, read());
        }
        Value object = orders.object(names, values, first, open);
        open = first;
        return object;
    }

    private Value array() throws IOException {
        int first = open;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            add("", read());
        }
        Value array = ArrayValue.owning(Arrays.copyOfRange(values, first, open));
        open = first;
        return array;
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
