package dev.cordon.descriptor.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A published JSON Schema (draft 2020-12) and the check of documents against it; thread-safe. */
public final class DocumentSchema {

    private final JsonNode text;
    private final Schema schema;

    private DocumentSchema(JsonNode text, Schema schema) {
        this.text = text;
        this.schema = schema;
    }

    /**
     * Loads a schema of the policy pack.
     *
     * @param name of the file in {@code policies/schemas}, such as {@code register.schema.json}
     */
    public static DocumentSchema named(String name) {
        return resource("/dev/cordon/policies/schemas/" + name);
    }

    /** Loads a schema from the class path: that of a format which is not the pack's. */
    public static DocumentSchema resource(String resource) {
        try (InputStream stream = DocumentSchema.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("there is no schema " + resource);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentSchema parse(String schema) throws IOException {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        return new DocumentSchema(new ObjectMapper().readTree(schema), registry.getSchema(schema, InputFormat.JSON));
    }

    /** Everything that is wrong with the document, in the order of the file. */
    public List<Problem> check(YamlDocument document, ProblemCode code) {
        SchemaMessages messages = new SchemaMessages(text, document, code);
        return schema.validate(document.tree()).stream()
                .filter(error -> !(error.getKeyword() == null || isEcho(error)))
                .map(messages::problem)
                .distinct()
                .sorted()
                .toList();
    }

    /** A keyword that only repeats what its sub-schemas said in more detail. */
    private static boolean isEcho(Error error) {
        return error.getKeyword().equals("propertyNames") && error.getSchemaNode() == null;
    }
}
