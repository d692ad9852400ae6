package dev.cordon.descriptor.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Looks at the beginning of a JSON file to tell whose it is. */
public final class JsonHead {

    private JsonHead() {}

    /** The names of the top-level object as far as the text goes; empty where it is no object. */
    public static Set<String> topLevelNames(String head) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = JsonStream.factory().createParser(head)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return names;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            // The head is cut off somewhere: what was seen until there is the answer.
            return names;
        }
        return names;
    }
}
