package dev.cordon.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cordon.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The built-in mappings as they ship: parsed, checked and written down once, when Cordon is built, because that takes
 * longer than all the rest of a small check. Every entry is a line of fields with tabs between: platform, whether it
 * extends, its types with blanks between, and what it says as JSON, which is parsed when one of the types is met.
 */
public final class PreparedMappings {

    private static final String NAME = "mappings.prepared";
    private static final int FIELDS = 4;
    private static final Location PLACE = Location.startOf(NAME);

    private PreparedMappings() {}

    /**
     * Writes the prepared form; the build calls this.
     *
     * @param arguments the folder of the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0])
                .resolve(PreparedMappings.class.getPackageName().replace('.', '/'));
        Files.writeString(folder.resolve(NAME), write(BuiltInMappings.documents()));
    }

    /** The prepared form, or null where the build stopped before it was written: that of a development environment. */
    static @Nullable String text() {
        try (InputStream text = PreparedMappings.class.getResourceAsStream(NAME)) {
            return text == null ? null : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(List<MappingDocument> documents) {
        StringBuilder text = new StringBuilder();
        for (MappingDocument document : documents) {
            for (MappingDocument.Part part : document.parts()) {
                text.append(document.platform()).append('\t');
                text.append(part.extending()).append('\t');
                text.append(String.join(" ", part.types())).append('\t');
                text.append(part.tree()).append('\n');
            }
        }
        return text.toString();
    }

    static List<MappingFile> read(String text) {
        List<MappingFile> files = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            files.add(file(text.substring(from, end).split("\t", FIELDS)));
            from = end + 1;
        }
        return files;
    }

    private static MappingFile file(String[] fields) {
        Deferred meaning = new Deferred(() -> parse(fields[3]));
        List<String> types = Arrays.asList(fields[2].split(" "));
        boolean extending = Boolean.parseBoolean(fields[1]);
        return new MappingFile(fields[0], List.of(new MappingFile.Entry(types, meaning, extending, PLACE)));
    }

    private static TypeMapping parse(String json) {
        try {
            return MappingFile.bind(Trees.MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the mappings were prepared badly", e);
        }
    }

    /** Numbers as the reader of YAML has them. */
    private static final class Trees {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(
                        DeserializationFeature.USE_BIG_INTEGER_FOR_INTS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }
}
