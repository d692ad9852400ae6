package dev.cordon.descriptor.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.cordon.descriptor.Limits;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;

/** Strict JSON parsers: no duplicate keys, bounded depth, and errors that say where. */
public final class JsonStream {

    private static final int NAME_CHARACTERS = 64 << 10;

    private static final JsonFactory FACTORY = builder().build();

    private static final JsonFactory RELAXED = builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private static final JsonFactory DEEP = builder(Limits.DEPTH_OF_HCL).build();

    private JsonStream() {}

    /** The factory for all parsers; thread-safe. */
    public static JsonFactory factory() {
        return FACTORY;
    }

    /** For formats that allow comments, trailing commas, and texts of several lines. */
    static JsonFactory relaxed() {
        return RELAXED;
    }

    /** For documents that are nested as deep as HCL. */
    static JsonFactory deep() {
        return DEEP;
    }

    private static JsonFactoryBuilder builder() {
        return builder(Limits.DEPTH);
    }

    private static JsonFactoryBuilder builder(int depth) {
        JsonFactoryBuilder builder = new JsonFactoryBuilder();
        return builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength((int) Limits.FILE_BYTES)
                        .maxNameLength(NAME_CHARACTERS)
                        .build());
    }

    /** The place of the token that the parser stands on. */
    public static Location location(String path, JsonParser parser) {
        return location(path, parser.currentTokenLocation());
    }

    /** What an exception of the parser means to the user. */
    public static Problem problem(String path, JsonProcessingException e) {
        Location location = e.getLocation() == null ? Location.startOf(path) : location(path, e.getLocation());
        if (e instanceof StreamConstraintsException) {
            return new Problem(
                    ProblemCode.DESCRIPTOR_LIMIT,
                    location,
                    limit(e.getOriginalMessage()),
                    "Split the file, or exclude it if it is no descriptor.");
        }
        return new Problem(
                ProblemCode.DESCRIPTOR_SYNTAX,
                location,
                "invalid JSON: " + firstSentence(e),
                "Correct the file; what cannot be parsed cannot be checked.");
    }

    /** That something follows the end of the document. */
    public static JsonParseException trailing(JsonParser parser) {
        return new JsonParseException(parser, "something follows the end of the document");
    }

    private static String limit(String message) {
        String allowed = "maximum allowed (";
        int number = message.indexOf(allowed) + allowed.length();
        return message.startsWith("Document nesting depth")
                ? "the JSON is nested more than " + message.substring(number, message.indexOf(',', number))
                        + " levels deep"
                : "the JSON goes over a limit: " + message;
    }

    private static String firstSentence(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int source = message.indexOf(" (start marker at");
        return source < 0 ? message : message.substring(0, source);
    }

    private static Location location(String path, JsonLocation location) {
        return new Location(path, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
