package dev.cordon.usecase.author.load;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The content of a file.
 *
 * @param name the file as messages show it
 */
public record FileText(String name, byte[] content) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads a file.
     *
     * @param argument a path, or a URL of the scheme {@code file}
     * @throws ProblemException where it cannot be read
     */
    public static FileText read(String argument) {
        try {
            Path path = new DocumentPath(List.of(), argument).path();
            return new FileText(argument, Files.readAllBytes(path));
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    Location.startOf(argument),
                    "this cannot be read: " + e,
                    "Correct the path, or make it readable."));
        }
    }

    /** @throws CharacterCodingException where it is not UTF-8; policies are not guessed at */
    public SourceFile policy() throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return new SourceFile(name, text);
    }

    /** @throws JsonException where it is not exactly one JSON value */
    Value json() {
        return JsonReader.readLenient(data());
    }

    /** @throws JsonException where its first document is not YAML that JSON can express */
    Value yaml() {
        return FirstDocument.of(data());
    }

    /**
     * JSON or YAML, whichever it is.
     *
     * @throws JsonException where it is neither
     */
    public Value jsonOrYaml() {
        SourceFile text = withoutMark();
        try {
            return JsonReader.readLenient(text);
        } catch (JsonException notJson) {
            return FirstDocument.of(text);
        }
    }

    /** Bytes that are not UTF-8 become the replacement character, as Go has it. */
    private SourceFile data() {
        return new SourceFile(name, new String(content, StandardCharsets.UTF_8));
    }

    private SourceFile withoutMark() {
        String text = new String(content, StandardCharsets.UTF_8);
        return new SourceFile(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }
}
