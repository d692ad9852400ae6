package dev.cordon.estate;

import dev.cordon.Golden;
import dev.cordon.mapping.Mappings;
import dev.cordon.platform.Platform;
import dev.cordon.platform.PlatformReading;
import dev.cordon.platform.ansible.AnsiblePlatform;
import dev.cordon.register.RegisterReader;
import dev.cordon.testing.Cases;
import dev.cordon.usecase.discovery.Discovery;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Folders of Ansible's files with a register, beside the estate that they make. */
class AnsibleEstateTest {

    private static final List<String> NOT_READ = List.of("expected.txt", "separation.yaml");

    @TestFactory
    Stream<DynamicTest> filesBecomeTheExpectedEstate() {
        return Cases.in("ansible-estate", (name, folder) -> {
            PlatformReading reading = read(folder);
            Estate estate = EstateBuilder.build(
                    reading.resources(),
                    RegisterReader.read(folder, folder.resolve("separation.yaml")),
                    Mappings.builtIn());
            Golden.assertMatches(name + "/expected.txt", EstateText.of(estate));
        });
    }

    private static PlatformReading read(Path folder) {
        Platform platform = new AnsiblePlatform();
        List<Path> files = Discovery.discover(folder, List.of(), NOT_READ, List.of(platform))
                .files()
                .getOrDefault(platform.name(), List.of());
        return platform.read(folder, files);
    }
}
