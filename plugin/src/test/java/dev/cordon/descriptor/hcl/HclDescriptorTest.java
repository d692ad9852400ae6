package dev.cordon.descriptor.hcl;

import dev.cordon.Golden;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.testing.Cases;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HclDescriptorTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.in("hcl", (path, folder) -> {
            String dump = HclDump.of(HclDescriptor.read(DescriptorText.readTolerantly(folder, Path.of("input.tf"))));
            Golden.assertMatches(path + "/expected.txt", dump);
        });
    }
}
