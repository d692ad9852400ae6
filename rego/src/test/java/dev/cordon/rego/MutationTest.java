package dev.cordon.rego;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A bounded search in every build: the library's own cases, cut and put together anew, the same each time. {@code
 * -Drego.mutation.texts=100000} searches longer, {@code -Drego.mutation.seed=7} elsewhere.
 */
class MutationTest {
    private static final int TEXTS = Integer.getInteger("rego.mutation.texts", 1_000);
    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_GRAFT = 60;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "|",
            ":",
            "=",
            ":=",
            ",",
            ";",
            "\n",
            "\"",
            "`",
            "$\"{",
            "_",
            "-",
            "%",
            "1e9",
            "0x",
            " if ",
            " not ",
            " else ",
            " in ",
            "some x in ",
            "every k, v in ",
            " with input as ",
            " contains ",
            "default ",
            "data.",
            "input",
            "set()",
            "print(",
            "import data.x as ",
            "package ",
            "# METADATA\n# title: x\n");

    private final Random random = new Random(Long.getLong("rego.mutation.seed", 1));
    private final List<String> seeds = seeds();

    @Test
    void onlyDiagnosticsComeOut() {
        seeds.forEach(seed -> AnyText.check(seed, false, false));
        for (int i = 0; i < TEXTS; i++) {
            AnyText.check(mutated(), random.nextBoolean(), random.nextInt(4) == 0);
        }
    }

    private static List<String> seeds() {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".rego"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return texts;
    }

    private String mutated() {
        StringBuilder text = new StringBuilder(any(seeds));
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, any(PIECES));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
                default -> text.insert(at, graft());
            }
        }
        return text.toString();
    }

    private String graft() {
        String other = any(seeds);
        int from = random.nextInt(other.length() + 1);
        return other.substring(from, Math.min(other.length(), from + random.nextInt(LONGEST_GRAFT)));
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
