package dev.cordon.descriptor.json;

import dev.cordon.Golden;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.DocumentsDump;
import dev.cordon.testing.Cases;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class JsonDescriptorTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.in("json", (path, folder) -> {
            String dump = DocumentsDump.of(JsonDescriptor.read(DescriptorText.read(folder, Path.of("input.json"))));
            Golden.assertMatches(path + "/expected.txt", dump);
        });
    }
}
