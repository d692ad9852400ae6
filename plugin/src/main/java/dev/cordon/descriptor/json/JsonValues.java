package dev.cordon.descriptor.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the value that a streaming parser stands on, without positions: the small trees inside a large file. */
public final class JsonValues {

    private JsonValues() {}

    /** Leaves the parser on the last token of the value. */
    public static Value read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(parser);
        }
        return JsonDescriptor.scalar(parser);
    }

    private static Value object(JsonParser parser) throws IOException {
        ObjectBuilder object = ObjectValue.builder();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, read(parser));
        }
        return object.build();
    }

    private static Value array(JsonParser parser) throws IOException {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser));
        }
        return ArrayValue.of(items);
    }
}
