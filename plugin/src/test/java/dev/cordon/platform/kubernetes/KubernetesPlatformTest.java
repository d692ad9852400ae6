package dev.cordon.platform.kubernetes;

import dev.cordon.platform.PlatformCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class KubernetesPlatformTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return PlatformCases.in("kubernetes", new KubernetesPlatform());
    }
}
