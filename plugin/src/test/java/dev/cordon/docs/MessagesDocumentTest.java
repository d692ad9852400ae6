package dev.cordon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.finding.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/messages.md} explains every code, in the order of the codes, and no other. */
class MessagesDocumentTest {

    private static final String HEADING = "### ";

    @Test
    void explainsEveryCode() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(System.getProperty("cordon.root"), "docs/messages.md"));

        List<String> explained = lines.stream()
                .filter(line -> line.startsWith(HEADING))
                .map(line -> line.substring(HEADING.length()))
                .toList();

        assertThat(explained)
                .containsExactlyElementsOf(
                        Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList());
    }
}
