package dev.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.testing.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/register.md} says what the schema says; {@code -Dcordon.rewrite=true} writes it anew. */
class RegisterPageTest {

    @Test
    void thePageIsThatOfTheSchema() throws IOException {
        Path page = Cases.root().resolve("docs/register.md");
        String expected = RegisterPage.of(Cases.root());
        if (Boolean.getBoolean("cordon.rewrite")) {
            Files.writeString(page, expected);
        }
        assertThat(page).hasContent(expected);
    }
}
