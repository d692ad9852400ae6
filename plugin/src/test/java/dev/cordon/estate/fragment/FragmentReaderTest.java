package dev.cordon.estate.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cordon.finding.ProblemException;
import dev.cordon.testing.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fragment comes from somebody else: whatever is not exactly one is refused, with the place. */
class FragmentReaderTest {

    private static final String GOOD = """
            {"cordonFragment": 1,
            "repository": "council",
            "resources": [
            {"id": "council/t:aws_vpc.a", "address": "aws_vpc.a", "type": "aws_vpc", "platform": "terraform",
             "provider": "aws", "name": "a", "managed": true, "attributes": {"id": "vpc-1"}, "labels": {"owner": "DC"},
             "defaultLabels": [], "unknown": [{"path": "x", "reason": "withheld", "kind": "withheld", "location": null}],
             "references": [{"path": "y", "target": "council/t:aws_vpc.b", "attribute": "", "location": null}],
             "boundaries": [{"id": "aws:account:222222222222", "evidence": "provider", "location": "council/t/a.tf:1:1"}],
             "positions": {"id": "council/t/a.tf:2:3"},
             "owners": [{"organisation": "council", "source": "tag", "direct": true, "evidence": "tag", "location": null}],
             "location": "council/t/a.tf:1:1"}
            ]}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsWhatIsOne() throws IOException {
        Fragment fragment = read(GOOD);

        assertThat(fragment.repository()).isEqualTo("council");
        assertThat(fragment.entries()).hasSize(1);
        assertThat(fragment.entries().get(0).owners()).hasSize(1);
        assertThat(fragment.entries().get(0).resource().locationOf("id").line()).isEqualTo(2);
        assertThat(schema().validate(GOOD, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"cordonFragment\": 1 | \"cordonFragment\": 2 | its version is 2",
                "\"cordonFragment\": 1, | | must stand before",
                "\"repository\": \"council\", | | must stand before",
                "\"repository\": \"council\" | \"repository\": \"../council\" | no name that could be one",
                "\"resources\": [ | \"more\": 1, \"resources\": [ | a field 'more'",
                "\"managed\": true | \"managed\": \"yes\" | managed of the resource is neither true nor false",
                "\"managed\": true, | | the resource has no 'managed'",
                "\"managed\": true | \"managed\": true, \"secret\": 1 | a field 'secret'",
                "\"owner\": \"DC\" | \"owner\": 1 | owner in labels of the resource is no text",
                "\"defaultLabels\": [] | \"defaultLabels\": [1] | an item that is no text",
                "\"defaultLabels\": [] | \"defaultLabels\": {} | defaultLabels of the resource is no list",
                "\"attributes\": {\"id\": \"vpc-1\"} | \"attributes\": [] | attributes of the resource is no object",
                "\"direct\": true | \"direct\": 1 | direct of owners",
                "\"kind\": \"withheld\" | \"kind\": \"lost\" | an unknown value has the kind 'lost'",
                "council/t/a.tf:2:3 | council/t/a.tf | is no place",
                "council/t/a.tf:2:3 | council/t/a.tf:0:3 | is no place",
            })
    void refusesWhatTheSchemaRefuses(String part, String instead, String message) throws IOException {
        String text = GOOD.replace(part, instead == null ? "" : instead);

        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("CRD-504")
                .hasMessageContaining("council.json:")
                .hasMessageContaining(message);
        assertThat(schema().validate(text, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "council/t:aws_vpc.a | police/t:aws_vpc.a | does not begin with the repository's name",
                "council/t:aws_vpc.b | police/t:aws_vpc.b | does not begin with the repository's name",
                "council/t/a.tf:1:1 | police/t/a.tf:1:1 | does not begin with the repository's name",
                "]} | ]} {} | something after its end",
                "]} | ] | Unexpected",
                "{'cordonFragment' | [{'cordonFragment' | no JSON object",
            })
    void refusesWhatNoSchemaCanTell(String part, String instead, String message) {
        String text = GOOD.replace(part.replace('\'', '"'), instead.replace('\'', '"'));

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesTheSameResourceTwice() {
        String entry = GOOD.substring(GOOD.indexOf("{\"id\""), GOOD.indexOf("\n]}"));

        assertThatThrownBy(() -> read(GOOD.replace("\n]}", ",\n" + entry + "\n]}")))
                .hasMessageContaining("is there twice");
    }

    private Fragment read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("council.json"), text);
        return FragmentReader.read("council.json", file);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Cases.root().resolve("policies/schemas/fragment.schema.json")),
                        InputFormat.JSON);
    }
}
