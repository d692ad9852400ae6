package dev.cordon.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.estate.fragment.Fragment;
import dev.cordon.estate.fragment.FragmentReader;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest(realRepositorySession = true)
class ExportMojoTest {

    private static final Path FRAGMENTS = Path.of(System.getProperty("basedir"), "target/export");

    @Test
    @Basedir("src/test/resources/explain/estate")
    @InjectMojo(goal = "export")
    @MojoParameter(name = "repository", value = "county")
    @MojoParameter(name = "output", value = "../../../../../target/export/county.json")
    void writesAFragmentUnderTheNameOfTheRepository(ExportMojo mojo) throws Exception {
        mojo.execute();

        Fragment fragment = FragmentReader.read("county.json", FRAGMENTS.resolve("county.json"));
        assertThat(fragment.repository()).isEqualTo("county");
        assertThat(fragment.entries())
                .anyMatch(entry -> entry.resource().id().equals("county/terraform:azurerm_virtual_network.police"));
    }

    @Test
    @Basedir("src/test/resources/explain/broken")
    @InjectMojo(goal = "export")
    @MojoParameter(name = "output", value = "../../../../../target/export/broken.json")
    void writesNothingWhereADescriptorIsBroken(ExportMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("CRD-101");

        assertThat(FRAGMENTS.resolve("broken.json")).doesNotExist();
    }
}
