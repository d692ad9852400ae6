package dev.cordon.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cordon.report.ReportFormat;
import dev.cordon.report.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.InputSource;

/** Every kind of report obeys the schema of its format. */
class ReportSchemaTest {

    @TestFactory
    Stream<DynamicTest> jsonObeysThePublishedSchema() throws IOException {
        Schema schema = schema("/dev/cordon/policies/schemas/report.schema.json", SpecificationVersion.DRAFT_2020_12);
        return validated(new JsonReport(), schema);
    }

    @TestFactory
    Stream<DynamicTest> sarifObeysItsSchema() throws IOException {
        Schema schema = schema("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);
        return validated(new SarifReport(), schema);
    }

    @Test
    void schemaRefusesWhatIsNoReport() throws IOException {
        Schema schema = schema("/dev/cordon/policies/schemas/report.schema.json", SpecificationVersion.DRAFT_2020_12);
        String report = new JsonReport().render(Reports.fails());

        assertThat(schema.validate(report.replace("\"critical\"", "\"dreadful\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(report.replace("\"exitCode\"", "\"exit\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> junitIsWellFormed() {
        return Reports.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String xml = new JUnitReport().render(entry.getValue());
                    var document = DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(xml)));
                    assertThat(document.getDocumentElement().getTagName()).isEqualTo("testsuites");
                }));
    }

    private static Stream<DynamicTest> validated(ReportFormat format, Schema schema) {
        return Reports.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(schema.validate(format.render(entry.getValue()), InputFormat.JSON))
                                .isEmpty()));
    }

    private static Schema schema(String resource, SpecificationVersion version) throws IOException {
        try (InputStream stream = ReportSchemaTest.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
        }
    }
}
