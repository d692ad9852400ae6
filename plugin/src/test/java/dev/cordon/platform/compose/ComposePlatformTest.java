package dev.cordon.platform.compose;

import dev.cordon.platform.PlatformCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ComposePlatformTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return PlatformCases.in("compose", new ComposePlatform());
    }
}
