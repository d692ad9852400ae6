package dev.cordon.platform;

import dev.cordon.Golden;
import dev.cordon.testing.Cases;
import dev.cordon.usecase.discovery.Discovered;
import dev.cordon.usecase.discovery.Discovery;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Folders of descriptors, each with what a platform must make of them in {@code expected.txt}. */
public final class PlatformCases {

    private PlatformCases() {}

    public static Stream<DynamicTest> in(String name, Platform platform) {
        return in(name, folder -> platform);
    }

    /** @param platform for the case in a folder, which may say how it is to be set up */
    public static Stream<DynamicTest> in(String name, Function<Path, Platform> platform) {
        return Cases.in(
                name,
                (path, folder) -> Golden.assertMatches(path + "/expected.txt", dump(folder, platform.apply(folder))));
    }

    private static String dump(Path folder, Platform platform) {
        Discovered discovered =
                Discovery.discover(folder, List.of(), List.of("expected.txt", "given.txt"), List.of(platform));
        List<Path> files = discovered.files().getOrDefault(platform.name(), List.of());
        return ReadingDump.of(platform.read(folder, files));
    }
}
