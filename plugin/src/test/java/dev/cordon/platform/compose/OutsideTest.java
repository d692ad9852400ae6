package dev.cordon.platform.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.platform.PlatformReading;
import dev.cordon.platform.ReadingDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that lead out of the checked folder lead nowhere, whatever kind of file they stand for. */
class OutsideTest {

    @TempDir
    Path folder;

    @Test
    void theCheckedFolderMayBeTheCurrentOne() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Files.writeString(folder.resolve(".env"), "TAG=1.2\n");
        Files.writeString(folder.resolve("compose.yaml"), "name: here\nservices: {a: {image: \"a:${TAG}\"}}\n");
        Path root = here.relativize(folder.toRealPath());
        PlatformReading reading = new ComposePlatform().read(root, List.of(Path.of("compose.yaml")));
        assertThat(ReadingDump.of(reading)).contains("\"image\": \"a:1.2\"");
    }

    @Test
    void linksAreNotFollowedOutOfTheCheckedFolder() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("env"), "TAG=secret\n");
        Files.writeString(outside.resolve("base.yaml"), "services: {base: {image: outside}}\n");
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.createSymbolicLink(root.resolve(".env"), outside.resolve("env"));
        Files.createSymbolicLink(root.resolve("base.yaml"), outside.resolve("base.yaml"));
        Files.writeString(root.resolve("compose.yaml"), """
                name: linked
                include: [base.yaml]
                services:
                  a: {image: "a:${TAG}"}
                  b: {extends: {file: base.yaml, service: base}, image: b}
                """);
        PlatformReading reading = new ComposePlatform().read(root, List.of(Path.of("compose.yaml")));
        String dump = ReadingDump.of(reading);
        assertThat(reading.problems()).isEmpty();
        assertThat(dump)
                .doesNotContain("secret", "outside\"")
                .contains("variable \"TAG\" has no value")
                .contains("what it includes was not read: base.yaml is not below the checked folder")
                .contains("it extends a service of ./base.yaml, which is not below the checked folder");
    }
}
