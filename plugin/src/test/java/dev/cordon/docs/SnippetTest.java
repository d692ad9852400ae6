package dev.cordon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.testing.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The integration test {@code snippet-only} builds with the very lines that the documentation tells users to copy. */
class SnippetTest {

    private static final Pattern SNIPPET = Pattern.compile("```xml\\s*(<plugin>.*?</plugin>)\\s*```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/usage.md"})
    void isWhatTheIntegrationTestRuns(String document) throws IOException {
        Matcher snippet = SNIPPET.matcher(Files.readString(Cases.root().resolve(document)));
        assertThat(snippet.find()).as("a plugin in %s", document).isTrue();

        String project = Files.readString(Cases.root().resolve("plugin/src/it/snippet-only/pom.xml"));

        assertThat(flat(project)).contains(flat(snippet.group(1)));
    }

    private static String flat(String xml) {
        return xml.replaceAll("<version>[^<]*</version>", "<version/>").replaceAll("\\s+", "");
    }
}
