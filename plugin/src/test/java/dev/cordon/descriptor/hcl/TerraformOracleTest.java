package dev.cordon.descriptor.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.testing.Cases;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Where a terraform binary is at hand, its verdict on each syntax case: what {@code terraform fmt} accepts is accepted and
 * what it refuses is refused. Everywhere else the recorded expectations stand alone.
 */
class TerraformOracleTest {

    /** Limits of this reader that Terraform does not have. */
    private static final Set<String> STRICTER_THAN_TERRAFORM = Set.of("hcl/deep", "hcl/long-chain");

    @TestFactory
    Stream<DynamicTest> cases() {
        assumeTrue(isAtHand(), "no terraform on the PATH");
        return Cases.in("hcl", (path, folder) -> {
            boolean accepted = HclDescriptor.read(DescriptorText.read(folder, Path.of("input.tf")))
                    .problems()
                    .isEmpty();
            boolean expected = terraformAccepts(folder.resolve("input.tf")) && !STRICTER_THAN_TERRAFORM.contains(path);
            assertThat(accepted).isEqualTo(expected);
        });
    }

    private static boolean isAtHand() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "terraform")));
    }

    private static boolean terraformAccepts(Path file) {
        try {
            Process process = new ProcessBuilder("terraform", "fmt", "-")
                    .redirectInput(file.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
