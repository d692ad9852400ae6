package dev.cordon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file that holds what is expected; {@code -Dgolden.rewrite=true} writes it anew for review. */
public final class Golden {

    private Golden() {}

    public static void assertMatches(Path expected, String actual) {
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, actual);
            }
            assertThat(expected)
                    .as("expected file; -Dgolden.rewrite=true writes it")
                    .exists();
            assertThat(actual).as(expected.toString()).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
