package dev.cordon.rego.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text strictly: duplicate keys and anything after the value are errors. Streams, so that the text itself is
 * never held when it comes from a stream.
 */
public final class JsonReader {
    static final String ERROR_CODE = "json_parse_error";
    /** Deeper documents are refused: comparing and printing values goes down one frame per level. */
    static final int MAX_DEPTH = 10_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(1_000_000)
                    .build())
            .build();

    private JsonReader() {}

    /**
     * Reads a text.
     *
     * @throws JsonException with the place in the file, if it is not exactly one JSON value
     */
    public static Value read(SourceFile file) {
        return read(file, true);
    }

    /**
     * Reads a text in which the last of repeated keys counts, as Go's reader does.
     *
     * @throws JsonException with the place in the file, if it is not exactly one JSON value
     */
    public static Value readLenient(SourceFile file) {
        return read(file, false);
    }

    private static Value read(SourceFile file, boolean strict) {
        try (JsonParser parser = FACTORY.createParser(file.text())) {
            return read(parser, file.name(), file, strict);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads a stream of UTF-8 (or UTF-16 or UTF-32) and leaves it open.
     *
     * @param name the name of the stream in messages
     * @throws JsonException if it is not exactly one JSON value
     */
    public static Value read(String name, InputStream stream) throws IOException {
        try (JsonParser parser = FACTORY.createParser(stream)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            return read(parser, name, null, true);
        }
    }

    private static Value read(JsonParser parser, String name, @Nullable SourceFile file, boolean strict)
            throws IOException {
        try {
            return new ValueBuilder(parser, strict).readDocument();
        } catch (JsonProcessingException problem) {
            throw new JsonException(diagnostic(problem, name, file));
        }
    }

    private static Diagnostic diagnostic(JsonProcessingException problem, String name, @Nullable SourceFile file) {
        String message = problem.getOriginalMessage().replaceAll("(?s)\\s*(\\n| \\(start marker at ).*", "");
        var location = problem.getLocation();
        if (file == null || location == null) {
            String place = location == null ? "" : ":" + location.getLineNr() + ":" + location.getColumnNr();
            return Diagnostic.error(ERROR_CODE, name + place + ": " + message, null);
        }
        int offset =
                (int) Math.max(0, Math.min(location.getCharOffset(), file.text().length()));
        return Diagnostic.error(ERROR_CODE, message, new Span(file, offset, offset));
    }
}
