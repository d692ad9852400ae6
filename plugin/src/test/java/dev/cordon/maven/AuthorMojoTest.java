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
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest(realRepositorySession = true)
class AuthorMojoTest {

    private static final String FOLDER = "src/test/resources/goal/policy";
    private static final Path REPORTS = Path.of(System.getProperty("basedir"), "target/goal/policy");

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "test")
    @MojoParameter(name = "policies", value = "good")
    @MojoParameter(name = "coverage", value = "true")
    @MojoParameter(name = "testReportDirectory", value = "../../../../../target/goal/policy/good")
    void testsThatHoldAreWrittenAsJUnitXml(TestMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();

        assertThat(REPORTS.resolve("good/TEST-cordon.policies.xml"))
                .content()
                .contains("<testsuite name=\"data.acme.tags_test\" tests=\"2\" failures=\"0\"");
        assertThat(REPORTS.resolve("good/cordon-policy-coverage.json"))
                .content()
                .contains("\"covered_lines\"");
    }

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "test")
    @MojoParameter(name = "policies", value = "good,bad")
    @MojoParameter(name = "testReportDirectory", value = "../../../../../target/goal/policy/bad")
    void aTestThatFailsFailsTheBuild(TestMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("tests of the policies fail");

        assertThat(REPORTS.resolve("bad/TEST-cordon.policies.xml"))
                .content()
                .contains("<failure message=", "does not hold");
    }

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "test")
    @MojoParameter(name = "policies", value = "good")
    @MojoParameter(name = "threshold", value = "99")
    @MojoParameter(name = "run", value = "test_present")
    @MojoParameter(name = "testReportDirectory", value = "../../../../../target/goal/policy/threshold")
    void linesThatNoTestReachesFailTheBuildBelowTheThreshold(TestMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("do not reach enough lines");
    }

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "test")
    @MojoParameter(name = "policies", value = "good")
    @MojoParameter(name = "timeout", value = "soon")
    void refusesADurationThatIsNone(TestMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("'soon' is no duration");
    }

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "test")
    @MojoParameter(name = "policies", value = "broken")
    void policiesThatDoNotCompileAreAnError(TestMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("CRD-301")
                .hasMessageContaining("rego_unsafe_var_error");
    }

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "test")
    @MojoParameter(name = "policies", value = "good")
    @MojoParameter(name = "format", value = "json")
    @MojoParameter(name = "output", value = "../../../../../target/goal/policy/verdicts.json")
    void verdictsAreWrittenAsOpaWritesThem(TestMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();

        assertThat(REPORTS.resolve("verdicts.json"))
                .content()
                .startsWith("[\n")
                .contains("\"package\": \"data.acme.tags_test\"", "\"name\": \"test_present\"")
                .doesNotContain("\"fail\"");
    }

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "eval")
    @MojoParameter(name = "query", value = "x := 1 + 1")
    @MojoParameter(name = "format", value = "bindings")
    @MojoParameter(name = "output", value = "../../../../../target/goal/policy/answer.json")
    void anAnswerIsWrittenToAFile(EvalMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();

        assertThat(REPORTS.resolve("answer.json")).content().contains("\"x\": 2");
    }

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "lint")
    @MojoParameter(name = "policies", value = "good,broken")
    void lintFailsTheBuild(LintMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 error in the policies");
    }

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "lint")
    @MojoParameter(name = "policies", value = "good")
    void lintPraisesWhatCompiles(LintMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "eval")
    @MojoParameter(name = "data", value = "good")
    @MojoParameter(name = "query", value = "data.acme.tags.missing(\"organisation\")")
    @MojoParameter(name = "fail", value = "true")
    void evalFailsWhereAnAnswerIsDemanded(EvalMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("is undefined");
    }

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "eval")
    @MojoParameter(name = "query", value = "1 +")
    void evalRefusesWhatIsNoQuery(EvalMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("the query has no answer");
    }

    @Test
    @Basedir(FOLDER)
    @InjectMojo(goal = "eval")
    @MojoParameter(name = "query", value = "1")
    @MojoParameter(name = "format", value = "pdf")
    void evalRefusesAFormatThatIsNone(EvalMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("format is 'pdf', which is none of json, pretty");
    }
}
