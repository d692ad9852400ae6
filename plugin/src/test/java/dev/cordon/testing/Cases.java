package dev.cordon.testing;

import dev.cordon.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tests that lie in folders: the name of the folder is the name of the test. */
public final class Cases {

    private Cases() {}

    /**
     * One test for each folder in {@code src/test/resources/<name>}; fails where there is none. The test is given the
     * folder's name below {@code src/test/resources}, for golden files, and the folder.
     */
    public static Stream<DynamicTest> in(String name, BiConsumer<String, Path> test) {
        Path folder = Golden.resource(name).toAbsolutePath();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> cases = files.filter(Files::isDirectory).sorted().toList();
            if (cases.isEmpty()) {
                throw new IllegalStateException("no cases in " + folder);
            }
            return cases.stream()
                    .map(path -> path.getFileName().toString())
                    .map(one -> DynamicTest.dynamicTest(one, () -> test.accept(name + "/" + one, folder.resolve(one))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of the repository. */
    public static Path root() {
        return Path.of(System.getProperty("cordon.root", "..")).toAbsolutePath().normalize();
    }
}
