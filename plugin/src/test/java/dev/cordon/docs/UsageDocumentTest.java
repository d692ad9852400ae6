package dev.cordon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.testing.Cases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/usage.md} names every parameter of the goal {@code check}, and none that it has not. */
class UsageDocumentTest {

    private static final Pattern GOAL = Pattern.compile("<mojo>\\s*<goal>check</goal>.*?</mojo>", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile(
            "<parameter>\\s*<name>([^<]*)</name>(?:(?!</parameter>).)*<editable>true</editable>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (?:`cordon\\.\\1`|–) \\|", Pattern.MULTILINE);

    @Test
    void namesEveryParameter() throws IOException {
        String document = Files.readString(Cases.root().resolve("docs/usage.md"));

        String goals = document.substring(0, document.indexOf("## On the command line"));

        assertThat(all(ROW, goals)).containsExactlyInAnyOrderElementsOf(all(PARAMETER, goal()));
    }

    private static String goal() throws IOException {
        try (InputStream stream = UsageDocumentTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            String descriptor = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            Matcher goal = GOAL.matcher(descriptor);
            assertThat(goal.find()).isTrue();
            return goal.group();
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
