package dev.cordon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output in files below {@code src/test/resources}. A test that fails writes what it got below {@code
 * target/golden}, for review; {@code -Dcordon.rewrite=true} makes what was got the expectation.
 */
public final class Golden {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    private Golden() {}

    /** A folder or file below {@code src/test/resources}. */
    public static Path resource(String path) {
        return MODULE.resolve("src/test/resources").resolve(path);
    }

    /** Holds that the text is that of the file, byte by byte. */
    public static void assertMatches(String path, String actual) {
        try {
            Path expected = resource(path);
            if (Boolean.getBoolean("cordon.rewrite")) {
                write(expected, actual);
                return;
            }
            String wanted = Files.exists(expected) ? Files.readString(expected) : "(no such file)";
            if (!wanted.equals(actual)) {
                write(MODULE.resolve("target/golden").resolve(path), actual);
            }
            assertThat(actual)
                    .as("%s; what was got is in target/golden, -Dcordon.rewrite=true accepts it", path)
                    .isEqualTo(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
