package dev.cordon.platform.terraform;

import dev.cordon.platform.PlatformCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TerraformPlanFileTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return PlatformCases.in("terraform-plan-file", new TerraformPlatform());
    }
}
