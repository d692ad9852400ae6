package dev.cordon.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cordon.descriptor.schema.DocumentSchema;
import dev.cordon.descriptor.schema.YamlDocument;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads {@code separation.yaml}: syntax, then schema, then references, each step with all of its errors at once. */
public final class RegisterReader {

    private static final DocumentSchema SCHEMA = DocumentSchema.named("register.schema.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RegisterReader() {}

    /**
     * @param root the checked folder; messages name the file relative to it where it lies below
     * @throws ProblemException with every error of the file: {@code NO_REGISTER}, {@code REGISTER_SYNTAX},
     *     {@code REGISTER_SCHEMA} or {@code REGISTER_REFERENCE}
     */
    public static Register read(Path root, Path file) {
        String name = shown(root, file);
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(
                    new Problem(
                            ProblemCode.NO_REGISTER,
                            null,
                            "there is no separation register at " + name,
                            "Write one, or let cordon:init (the command init) write a starter from what the repository shows."));
        }
        try (InputStream text = Files.newInputStream(file)) {
            return read(name, text);
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.NO_REGISTER,
                    null,
                    "the separation register at " + name + " cannot be read: " + e.getMessage(),
                    "Make the file readable to the build."));
        }
    }

    /** As {@link #read(Path, Path)}, from text; the name is what messages show. */
    public static Register read(String name, InputStream text) {
        YamlDocument document = YamlDocument.read(name, text, ProblemCode.REGISTER_SYNTAX);
        List<Problem> misshapen = SCHEMA.check(document, ProblemCode.REGISTER_SCHEMA);
        if (!misshapen.isEmpty()) {
            throw new ProblemException(misshapen);
        }
        List<Problem> contradictions = ReferenceCheck.check(document);
        if (!contradictions.isEmpty()) {
            throw new ProblemException(contradictions);
        }
        return bind(document);
    }

    private static Register bind(YamlDocument document) {
        try {
            return MAPPER.treeToValue(SameAs.resolve(document.tree()), Register.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the register's schema and its records disagree", e);
        }
    }

    private static String shown(Path root, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
