package dev.cordon.descriptor.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.testing.Cases;
import dev.cordon.testing.Terraform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a terraform binary is at hand, its verdict on each syntax case: what {@code terraform fmt} accepts is accepted and
 * what it refuses is refused. Everywhere else the recorded expectations stand alone.
 */
class TerraformOracleTest {

    /** Limits of this reader that Terraform does not have. */
    private static final Set<String> STRICTER_THAN_TERRAFORM = Set.of("hcl/deep", "hcl/long-chain");

    /** One in so many configurations is asked about: each costs a process. */
    private static final int SHARE = 4;

    @TestFactory
    Stream<DynamicTest> cases() {
        assumeTrue(Terraform.isAtHand(), "no terraform on the PATH");
        return Cases.in("hcl", (path, folder) -> {
            boolean expected = Terraform.accepts(folder.resolve("input.tf")) && !STRICTER_THAN_TERRAFORM.contains(path);
            assertThat(accepted(folder, Path.of("input.tf"))).isEqualTo(expected);
        });
    }

    /** Every configuration that any test or sample has. */
    @ParameterizedTest
    @MethodSource("configurations")
    void configuration(Path file) {
        assumeTrue(Terraform.isAtHand(), "no terraform on the PATH");
        assertThat(accepted(Cases.root(), file))
                .isEqualTo(Terraform.accepts(Cases.root().resolve(file)));
    }

    static List<Path> configurations() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("plugin/src/test/resources/terraform", "policies/samples", "sample-project")) {
            try (Stream<Path> files = Files.walk(Cases.root().resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".tf"))
                        .map(file -> Cases.root().relativize(file))
                        .filter(file -> file.toString().hashCode() % SHARE == 0)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean accepted(Path root, Path file) {
        return HclDescriptor.read(DescriptorText.readTolerantly(root, file))
                .problems()
                .isEmpty();
    }
}
