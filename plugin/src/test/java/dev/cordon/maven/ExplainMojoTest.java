package dev.cordon.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest(realRepositorySession = true)
class ExplainMojoTest {

    private static final Path ANSWERS = Path.of(System.getProperty("basedir"), "target/explain");

    @Test
    @Basedir("src/test/resources/explain/estate")
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "subject", value = "azurerm_virtual_network.police")
    @MojoParameter(name = "output", value = "../../../../../target/explain/police.txt")
    void writesTheAnswerIntoAFile(ExplainMojo mojo) throws Exception {
        mojo.execute();

        assertThat(ANSWERS.resolve("police.txt")).content().contains("owner      downland-police, by boundary");
    }

    @Test
    @Basedir("src/test/resources/explain/estate")
    @InjectMojo(goal = "explain")
    void asksForASubject(ExplainMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("-Dcordon.subject");
    }

    @Test
    @Basedir("src/test/resources/explain/broken")
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "subject", value = "aws_vpc.whole")
    @MojoParameter(name = "output", value = "../../../../../target/explain/whole.txt")
    void isNoSuccessWhereADescriptorIsBroken(ExplainMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("CRD-101");

        assertThat(ANSWERS.resolve("whole.txt")).content().contains("aws_vpc.whole");
    }
}
