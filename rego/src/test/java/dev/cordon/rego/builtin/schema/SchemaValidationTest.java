package dev.cordon.rego.builtin.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import org.junit.jupiter.api.Test;

class SchemaValidationTest {
    /** OPA's validator does not come back from such a schema. */
    @Test
    void aSchemaThatRefersToItselfWithoutEndIsMatchedByNothing() {
        Value schema = JsonReader.read(
                new SourceFile(
                        "schema.json",
                        "{\"definitions\": {\"a\": {\"allOf\": [{\"$ref\": \"#/definitions/a\"}]}}, \"$ref\": \"#/definitions/a\"}"));

        assertThat(new SchemaValidation(schema, () -> {}).problems(ObjectValue.EMPTY))
                .extracting(SchemaProblem::type)
                .contains("internal");
    }
}
