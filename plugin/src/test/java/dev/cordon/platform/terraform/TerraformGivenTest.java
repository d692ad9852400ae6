package dev.cordon.platform.terraform;

import dev.cordon.platform.Given;
import dev.cordon.platform.Platform;
import dev.cordon.platform.PlatformCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases with values from outside: {@code given.txt} has a line {@code NAME=VALUE}, or the name of a file, for each. */
class TerraformGivenTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return PlatformCases.in("terraform-given", TerraformGivenTest::platform);
    }

    private static Platform platform(Path folder) {
        List<Path> files = new ArrayList<>();
        SortedMap<String, String> variables = new TreeMap<>();
        for (String line : lines(folder.resolve("given.txt"))) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                files.add(Path.of(line));
            } else {
                variables.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return new TerraformPlatform(new Given(files, variables));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
