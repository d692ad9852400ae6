package dev.cordon.descriptor.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one JSON document into a tree with positions. */
public final class JsonDescriptor {

    private final String path;
    private final JsonParser parser;

    private JsonDescriptor(String path, JsonParser parser) {
        this.path = path;
        this.parser = parser;
    }

    public static Documents read(SourceFile source) {
        return read(source, JsonStream.factory(), true);
    }

    /** Reads a document in which a name may stand several times in one object: each of them is an entry. */
    public static Documents readRepeated(SourceFile source) {
        return read(source, JsonStream.factory(), false);
    }

    /** The same for a format that may be nested as deep as HCL. Only on a stack that is deep enough. */
    public static Documents readDeep(SourceFile source) {
        return read(source, JsonStream.deep(), false);
    }

    /** Reads a document of a format that allows comments, trailing commas, and texts of several lines. */
    public static Documents readRelaxed(SourceFile source) {
        return read(source, JsonStream.relaxed(), true);
    }

    private static Documents read(SourceFile source, JsonFactory factory, boolean unique) {
        try (JsonParser parser = factory.createParser(source.text())) {
            parser.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), unique);
            JsonDescriptor reader = new JsonDescriptor(source.name(), parser);
            parser.nextToken();
            Node document = reader.node();
            if (parser.nextToken() != null) {
                throw JsonStream.trailing(parser);
            }
            return new Documents(List.of(document), List.of());
        } catch (JsonProcessingException e) {
            return new Documents(List.of(), List.of(JsonStream.problem(source.name(), e)));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private Node node() throws IOException {
        JsonToken token = parser.currentToken();
        Location location = JsonStream.location(path, parser);
        if (token == JsonToken.START_OBJECT) {
            return mapping(location);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(location);
        }
        return new Node.Scalar(scalar(parser), location);
    }

    private Node mapping(Location location) throws IOException {
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Location name = JsonStream.location(path, parser);
            String key = parser.currentName();
            parser.nextToken();
            entries.add(new Node.Entry(key, node(), name));
        }
        return new Node.Mapping(entries, location);
    }

    private Node sequence(Location location) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(items, location);
    }

    /** The scalar that the parser stands on. */
    static Value scalar(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonParseException(parser, "the document is empty");
        }
        return switch (token) {
            case VALUE_STRING -> StringValue.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NumberValue.of(parser.getText());
            case VALUE_TRUE -> BooleanValue.TRUE;
            case VALUE_FALSE -> BooleanValue.FALSE;
            case VALUE_NULL -> NullValue.NULL;
            default -> throw new JsonParseException(parser, "expected a value");
        };
    }
}
