package dev.cordon.descriptor.schema;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree from the parser's tokens, because data binding alone forgets where things stand. */
final class YamlDocumentReader {

    private static final int DEEPEST = 64;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String path;
    private final ProblemCode code;
    private final Map<String, Location> places = new HashMap<>();

    YamlDocumentReader(String path, ProblemCode code) {
        this.path = path;
        this.code = code;
    }

    YamlDocument read(InputStream text) {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw fail((JsonLocation) null, "the file is empty", "Write the document, or remove the file.");
            }
            JsonNode tree = value(parser, "", 0);
            if (parser.nextToken() != null) {
                throw fail(parser, "the file holds a second document", "Keep one document to a file: remove '---'.");
            }
            return new YamlDocument(path, tree, places);
        } catch (JacksonException e) {
            String message = e.getOriginalMessage().lines().findFirst().orElse("not YAML");
            throw fail(e.getLocation(), "this is not valid YAML: " + message, "Correct the syntax at this place.");
        } catch (IOException e) {
            throw fail((JsonLocation) null, "the file cannot be read: " + e.getMessage(), "Make the file readable.");
        }
    }

    private JsonNode value(YAMLParser parser, String pointer, int depth) throws IOException {
        if (parser.isCurrentAlias()) {
            throw fail(parser, "an alias (*name) stands here", "Write the value out; aliases are not read.");
        }
        if (depth > DEEPEST) {
            throw fail(parser, "values are nested deeper than " + DEEPEST, "Flatten the document.");
        }
        places.putIfAbsent(pointer, here(parser));
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, pointer, depth);
            case START_ARRAY -> array(parser, pointer, depth);
            case VALUE_TRUE, VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            case VALUE_NUMBER_INT -> JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(parser.getDecimalValue());
            default -> JsonNodeFactory.instance.textNode(parser.getText());
        };
    }

    private ObjectNode object(YAMLParser parser, String pointer, int depth) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String member = pointer + "/" + YamlDocument.escape(name);
            places.put(member, here(parser));
            parser.nextToken();
            object.set(name, value(parser, member, depth + 1));
        }
        return object;
    }

    private ArrayNode array(YAMLParser parser, String pointer, int depth) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, pointer + "/" + array.size(), depth + 1));
        }
        return array;
    }

    private Location here(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private Location place(@Nullable JsonLocation place) {
        return place == null || place.getLineNr() < 1
                ? Location.startOf(path)
                : new Location(path, place.getLineNr(), Math.max(1, place.getColumnNr()));
    }

    private ProblemException fail(JsonParser parser, String message, String remedy) {
        return fail(parser.currentTokenLocation(), message, remedy);
    }

    private ProblemException fail(@Nullable JsonLocation place, String message, String remedy) {
        return new ProblemException(new Problem(code, place(place), message, remedy));
    }
}
