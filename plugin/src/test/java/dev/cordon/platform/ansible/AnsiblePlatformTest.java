package dev.cordon.platform.ansible;

import dev.cordon.platform.PlatformCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AnsiblePlatformTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return PlatformCases.in("ansible", new AnsiblePlatform());
    }
}
