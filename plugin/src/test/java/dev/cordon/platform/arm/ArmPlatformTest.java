package dev.cordon.platform.arm;

import dev.cordon.platform.PlatformCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArmPlatformTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return PlatformCases.in("arm", new ArmPlatform());
    }
}
