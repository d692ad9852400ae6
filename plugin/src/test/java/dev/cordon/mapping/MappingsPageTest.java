package dev.cordon.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.testing.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/mappings.md} says what the mapping files say; {@code -Dcordon.rewrite=true} writes it anew. */
class MappingsPageTest {

    @Test
    void thePageIsThatOfTheFiles() throws IOException {
        Path page = Cases.root().resolve("docs/mappings.md");
        String expected = MappingsPage.of(Cases.root());
        if (Boolean.getBoolean("cordon.rewrite")) {
            Files.writeString(page, expected);
        }
        assertThat(page).hasContent(expected);
    }
}
