package dev.cordon.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest(realRepositorySession = true)
class CheckMojoTest {

    private static final Path REPORTS = Path.of(System.getProperty("basedir"), "target/goal");

    @Test
    @Basedir("src/test/resources/goal/no-register")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reportDirectory", value = "../../../../../target/goal/no-register")
    void endsWithAnExecutionExceptionWithoutRegister(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("Cordon could not do its job: 1 problem");

        assertThat(REPORTS.resolve("no-register/cordon.json")).content().contains("CRD-201");
    }

    @Test
    @Basedir("src/test/resources/goal/no-register")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void doesNothingWhereItIsSkipped(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir("src/test/resources/goal/passes")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "asOf", value = "tomorrow")
    void refusesADateThatIsNone(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("CRD-501")
                .hasMessageContaining("asOf is 'tomorrow', which is no date");
    }

    @Test
    @Basedir("src/test/resources/goal/passes")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "json,pdf")
    void refusesAFormatThatIsNone(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("'pdf' is not a report format");
    }

    @Test
    @Basedir("src/test/resources/goal/passes")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "gate", value = "open")
    @MojoParameter(name = "reportDirectory", value = "../../../../../target/goal/gate")
    void refusesAGateThatIsNone(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class);

        assertThat(REPORTS.resolve("gate/cordon.json")).content().contains("gate is 'open'");
    }
}
