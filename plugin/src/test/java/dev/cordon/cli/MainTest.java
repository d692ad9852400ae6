package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.policy.compiled.CompiledPolicies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arguments, exit codes and what goes to which stream; {@link CommandLineIT} tests the same on the jar. */
class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void saysWhatItCanDo() {
        assertThat(cordon("--help")).isZero();
        assertThat(out()).contains("check", "explain", "export", "init", "eval", "test", "lint", "Exit codes");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(cordon()).isEqualTo(2);
        assertThat(cordon("audit")).isEqualTo(2);
        assertThat(cordon("check", "--gate")).isEqualTo(2);
        assertThat(err()).contains("Missing command", "audit", "--gate");
    }

    @Test
    void namesEveryWrongSettingAtOnce() {
        int code = cordon("check", estate("passes"), "--gate", "open", "--fail-on", "dreadful", "--severity", "A=b");

        assertThat(code).isEqualTo(2);
        assertThat(out()).contains("gate is 'open'", "failOn is 'dreadful'", "severity of A");
    }

    @Test
    void writesSeveralReports() {
        int code = cordon(
                "check",
                estate("passes"),
                "--as-of",
                "2026-01-01",
                "--reports",
                "json,junit",
                "--report-directory",
                folder.toString());

        assertThat(code).as(out() + err()).isZero();
        assertThat(folder.resolve("cordon.json")).content().containsPattern("\"resourcesSha256\" ?: \"[0-9a-f]{64}\"");
        assertThat(folder.resolve("TEST-cordon.xml")).exists();
    }

    @Test
    void evalAsksWhatTheCheckAsked() {
        String asked = folder.resolve("asked").toString();

        assertThat(cordon("check", estate("passes"), "--as-of", "2026-01-01", "--policy-input", asked))
                .isZero();
        assertThat(cordon(
                        "eval",
                        "-d",
                        asked + "/data.json",
                        "-i",
                        asked + "/input.json",
                        "-f",
                        "raw",
                        "data.config.gate; input.cordon.asOf"))
                .isZero();
        assertThat(out()).endsWith("enforce 2026-01-01\n");
    }

    @Test
    void saysThatWhatWasAskedCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(cordon("check", estate("passes"), "--policy-input", file.toString()))
                .isEqualTo(2);
        assertThat(out()).contains("CRD-502", "what the policies are asked cannot be written");
    }

    @Test
    void initWritesAStarterOnce() {
        String register = folder.resolve("separation.yaml").toString();

        assertThat(cordon("init", estate("no-register"), "--register", register))
                .isZero();
        assertThat(out()).contains("wrote " + register);
        assertThat(cordon("check", estate("no-register"), "--register", register))
                .isNotEqualTo(2);
        assertThat(cordon("init", estate("no-register"), "--register", register))
                .isEqualTo(2);
        assertThat(err()).contains("CRD-501", "there is a register at");
    }

    @Test
    void explainsAResourceAndAFile() {
        String estate = Golden.resource("explain/estate").toString();

        assertThat(cordon("explain", "azurerm_virtual_network.police", estate)).isZero();
        assertThat(out()).contains("owner      downland-police, by boundary");
        assertThat(cordon("explain", "terraform/main.tf", estate)).isZero();
        assertThat(out()).contains("read as    terraform");
        assertThat(cordon("explain", "nothing-of-the-kind", estate)).isEqualTo(2);
        assertThat(err()).contains("CRD-501", "no resource and no file is called 'nothing-of-the-kind'");
        assertThat(cordon("explain", "k8s:cluster:county", estate, "--depth", "-1"))
                .isEqualTo(2);
    }

    @Test
    void explainsWhatIsLeftWhereADescriptorIsBroken() {
        String estate = Golden.resource("explain/broken").toString();

        assertThat(cordon("explain", "aws_vpc.whole", estate)).isEqualTo(2);
        assertThat(out()).contains("aws_vpc.whole", "this may be incomplete");
        assertThat(err()).contains("CRD-101");
    }

    @Test
    void joinsWhatAnotherRepositoryExported() {
        String council = Golden.resource("joined/council").toString();
        String police = Golden.resource("joined/police").toString();
        String fragment = folder.resolve("council.json").toString();

        assertThat(cordon("check", police, "--as-of", "2026-01-01")).isZero();
        assertThat(cordon("export", council, "--repository", "council-net", "-o", fragment))
                .isZero();
        assertThat(out()).contains("wrote " + fragment + ": 2 resources of council-net");
        out.reset();

        assertThat(cordon("check", police, "--as-of", "2026-01-01", "--estate", fragment))
                .isEqualTo(1);
        assertThat(out())
                .contains("caution: the estate is joined with what other repositories say of theirs: council.json")
                .contains("SEP-NET-001", "council-net/terraform/main.tf:")
                .contains("estate " + fragment + " (outside the checked folder");
        assertThat(cordon("explain", "azurerm_virtual_network.hub", police, "--estate", fragment))
                .isZero();
    }

    @Test
    void refusesWhatIsNoFragment() throws IOException {
        Path fragment = Files.writeString(folder.resolve("council.json"), "{\"cordonFragment\": 7}");

        assertThat(cordon("check", estate("passes"), "--as-of", "2026-01-01", "--estate", fragment.toString()))
                .isEqualTo(2);
        assertThat(out()).contains("CRD-504", "its version is 7");
        assertThat(cordon(
                        "check",
                        estate("passes"),
                        "--estate",
                        folder.resolve("none.json").toString()))
                .isEqualTo(2);
    }

    @Test
    void refusesTwoFragmentsOfOneRepository() {
        String council = Golden.resource("joined/council").toString();
        String one = folder.resolve("one.json").toString();
        String two = folder.resolve("two.json").toString();
        cordon("export", council, "-o", one);
        cordon("export", council, "-o", two);

        assertThat(cordon("check", estate("passes"), "--estate", one, "--estate", two))
                .isEqualTo(2);
        assertThat(out()).contains("there is another fragment of the repository council");
    }

    @Test
    void saysWhereTheTimeWent() {
        cordon("check", estate("passes"), "--as-of", "2026-01-01", "--timings");

        assertThat(out()).containsPattern("\\d+ ms  read descriptors").containsPattern("\\d+ ms  decide");
    }

    @Test
    void lintNamesEveryErrorOfEveryPolicy() throws IOException {
        Files.writeString(folder.resolve("a.rego"), "package a\n\np if x\n");
        Files.writeString(folder.resolve("b.rego"), "package b\n\np if y\n");

        assertThat(cordon("lint", folder.toString())).isEqualTo(1);
        assertThat(out()).contains("a.rego:3:", "b.rego:3:", "rego_unsafe_var_error", "CRD-301");
    }

    @Test
    void lintPraisesWhatCompiles() throws IOException {
        Files.writeString(folder.resolve("a.rego"), "package a\n\np if input.x\n");

        assertThat(cordon("lint", folder.toString())).isZero();
        assertThat(out()).contains("no errors in 1 policy file");
    }

    @Test
    void checkAsksCompiledPolicies() throws IOException {
        CompiledPolicies.named("images", folder, "- entrypoint: acme/images/deny\n  custom: {id: ACME-007}\n");

        int code = cordon("check", estate("passes"), "--as-of", "2026-01-01", "--policies", folder.toString());

        assertThat(code).as(out() + err()).isZero();
        assertThat(out()).contains("ACME-007", "portal in {\"a\", \"b\"}: enforce");
    }

    @Test
    void checkRefusesACompiledPolicyWithoutManifest() throws IOException {
        CompiledPolicies.in(folder);

        assertThat(cordon("check", estate("passes"), "--policies", folder.toString()))
                .isEqualTo(2);
        assertThat(out()).contains("CRD-301", "this compiled policy has no manifest");
    }

    @Test
    void evalTellsUndefinedApart() {
        assertThat(cordon("eval", "data.nothing")).isZero();
        assertThat(out()).isEqualToIgnoringWhitespace("{}");
        assertThat(cordon("eval", "--fail", "data.nothing")).isEqualTo(1);
        assertThat(cordon("eval", "--fail-defined", "1 + 1")).isEqualTo(1);
    }

    @Test
    void evalNamesWhatIsWrongWithTheQuery() {
        assertThat(cordon("eval", "1 +")).isEqualTo(2);
        assertThat(out()).contains("\"code\": \"rego_parse_error\"");
        assertThat(cordon("eval", "--format", "pretty", "1 +")).isEqualTo(2);
        assertThat(err()).contains("1 error occurred: 1:3: rego_parse_error");
    }

    @Test
    void evalRefusesWhatItHasNot() {
        assertThat(cordon("eval", "--partial", "input.x")).isEqualTo(2);
        assertThat(cordon("eval", "--unknowns", "input", "input.x")).isEqualTo(2);
        assertThat(cordon("eval", "--format", "source", "input.x")).isEqualTo(2);
        assertThat(err()).contains("--partial is not", "--unknowns is not", "--format source is not");
        assertThat(cordon("test", "--format", "gobench", folder.toString())).isEqualTo(2);
        assertThat(err()).contains("--format gobench is not");
    }

    /** Of a check neither of two settings may be lost unseen. */
    @Test
    void checkRefusesASettingThatIsGivenTwice() {
        assertThat(cordon("check", folder.toString(), "--gate", "enforce", "--gate", "report"))
                .isEqualTo(2);
        assertThat(err()).contains("--gate", "only once");
    }

    @Test
    void evalRefusesFlagsThatContradictEachOther() {
        assertThat(cordon("eval")).isEqualTo(2);
        assertThat(cordon("eval", "--fail", "--fail-defined", "1")).isEqualTo(2);
        assertThat(cordon("eval", "-I", "-i", "x.json", "1")).isEqualTo(2);
        assertThat(err()).contains("neither a query", "always fail", "two input documents");
    }

    @Test
    void testRunsWhatMatches() throws IOException {
        Files.writeString(folder.resolve("p_test.rego"), "package p\n\ntest_a if true\n\ntest_b if false\n");

        assertThat(cordon("test", folder.toString(), "--run", "test_a", "-v")).isZero();
        assertThat(out()).contains("data.p.test_a: PASS").doesNotContain("test_b");
        assertThat(cordon("test", folder.toString())).isEqualTo(1);
    }

    private static String estate(String name) {
        return Golden.resource("goal").resolve(name).toString();
    }

    private int cordon(String... arguments) {
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
