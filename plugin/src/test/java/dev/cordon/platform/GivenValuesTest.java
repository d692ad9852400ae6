package dev.cordon.platform;

import dev.cordon.platform.ansible.AnsiblePlatform;
import dev.cordon.platform.arm.ArmPlatform;
import dev.cordon.platform.cloudformation.CloudFormationPlatform;
import dev.cordon.platform.terraform.TerraformPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases with values from outside: {@code given.txt} has a line {@code NAME=VALUE}, or the name of a file, for each. */
class GivenValuesTest {

    @TestFactory
    Stream<DynamicTest> terraform() {
        return cases("terraform-given", TerraformPlatform::new);
    }

    @TestFactory
    Stream<DynamicTest> cloudFormation() {
        return cases("cloudformation-given", CloudFormationPlatform::new);
    }

    @TestFactory
    Stream<DynamicTest> arm() {
        return cases("arm-given", ArmPlatform::new);
    }

    @TestFactory
    Stream<DynamicTest> ansible() {
        return cases("ansible-given", AnsiblePlatform::new);
    }

    private static Stream<DynamicTest> cases(String name, Function<Given, Platform> platform) {
        return PlatformCases.in(name, folder -> platform.apply(given(folder)));
    }

    private static Given given(Path folder) {
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
        return new Given(files, variables);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
