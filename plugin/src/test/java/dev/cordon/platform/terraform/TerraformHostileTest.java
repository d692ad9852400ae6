package dev.cordon.platform.terraform;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cordon.platform.PlatformCases;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A few lines that would come to more than any machine holds: each ends soon, in an unknown value or a problem. */
class TerraformHostileTest {

    /** Far more than any of them takes, and far less than they would take without limits. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    @TestFactory
    Stream<DynamicTest> cases() {
        return PlatformCases.in("terraform-hostile", new TerraformPlatform())
                .map(test -> DynamicTest.dynamicTest(
                        test.getDisplayName(), () -> assertTimeoutPreemptively(PATIENCE, test.getExecutable())));
    }
}
