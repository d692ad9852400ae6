package dev.cordon.platform.cloudformation;

import dev.cordon.platform.PlatformCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CloudFormationPlatformTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return PlatformCases.in("cloudformation", new CloudFormationPlatform());
    }
}
