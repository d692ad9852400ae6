package dev.cordon.descriptor.yaml;

import dev.cordon.Golden;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.DocumentsDump;
import dev.cordon.testing.Cases;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class YamlDescriptorTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.in("yaml", (path, folder) -> {
            String dump = DocumentsDump.of(YamlDescriptor.read(DescriptorText.read(folder, Path.of("input.yaml"))));
            Golden.assertMatches(path + "/expected.txt", dump);
        });
    }
}
