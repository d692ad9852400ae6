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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code docs/usage.md} names every parameter of the goals that people use most, and none that they have not. What a goal
 * has in common with {@code check} is told there.
 */
class UsageDocumentTest {

    private static final Pattern PARAMETER = Pattern.compile(
            "<parameter>\\s*<name>([^<]*)</name>(?:(?!</parameter>).)*<editable>true</editable>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (?:`cordon\\.\\1`|–) \\|", Pattern.MULTILINE);

    @Test
    void namesEveryParameterOfTheCheck() throws IOException {
        String section = section("## In a Maven build", "\n## ");

        assertThat(all(ROW, section)).containsExactlyInAnyOrderElementsOf(parameters("check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "export", "test", "eval", "lint"})
    void namesEveryFurtherParameter(String goal) throws IOException {
        List<String> further = parameters(goal);
        further.removeAll(parameters("check"));

        assertThat(all(ROW, section("### `cordon:" + goal + "`", "\n#"))).containsExactlyInAnyOrderElementsOf(further);
    }

    private static String section(String heading, String next) throws IOException {
        String document = Files.readString(Cases.root().resolve("docs/usage.md"));
        int start = document.indexOf(heading);
        assertThat(start).as(heading).isNotNegative();
        int end = document.indexOf(next, start + heading.length());
        return document.substring(start, end);
    }

    private static List<String> parameters(String goal) throws IOException {
        try (InputStream stream = UsageDocumentTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            String descriptor = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            Matcher found = Pattern.compile("<mojo>\\s*<goal>" + goal + "</goal>.*?</mojo>", Pattern.DOTALL)
                    .matcher(descriptor);
            assertThat(found.find()).as(goal).isTrue();
            return all(PARAMETER, found.group());
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
