package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cordon.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users start it: {@code java -jar cordon-cli.jar}. */
class CommandLineIT {

    private static final Path JAR = Path.of(System.getProperty("basedir"), "target/cordon-cli.jar");

    @TempDir
    private Path folder;

    @Test
    void checkThatHoldsEndsWithZero() throws Exception {
        Run run = cordon("check", estate("passes"), "--as-of", "2026-01-01");

        assertThat(run.code).isZero();
        assertThat(run.out).contains("PASS").contains("not a statement of compliance");
        assertThat(run.err).isEmpty();
    }

    @Test
    void checkThatFailsEndsWithOneAndPrintsNothingButJson() throws Exception {
        Run run = cordon("check", estate("fails"), "--as-of", "2026-01-01", "--format", "json");

        assertThat(run.code).isEqualTo(1);
        assertThat(run.err).isEmpty();
        JsonNode report = new ObjectMapper().readTree(run.out);
        assertThat(report.at("/exitCode").asInt()).isEqualTo(1);
        assertThat(report.at("/findings/0/rule").asText()).isEqualTo("SEP-ADM-001");
    }

    @Test
    void checkThatCannotEndsWithTwo() throws Exception {
        Run run = cordon("check", estate("no-register"));

        assertThat(run.code).isEqualTo(2);
        assertThat(run.out).contains("CRD-201");
    }

    @Test
    void writesTheReportToAFileAndPrintsTheLog() throws Exception {
        Path report = folder.resolve("deep/report.sarif");

        Run run = cordon(
                "check", estate("fails"), "--as-of", "2026-01-01", "--format", "sarif", "--output", report.toString());

        assertThat(run.code).isEqualTo(1);
        assertThat(run.out).contains("FAIL");
        assertThat(report).content().contains("\"version\": \"2.1.0\"");
    }

    @Test
    void unwritableReportEndsWithTwo() throws Exception {
        Run run = cordon("check", estate("passes"), "--as-of", "2026-01-01", "--output", folder.toString());

        assertThat(run.code).isEqualTo(2);
        assertThat(run.err).contains("CRD-502");
    }

    @Test
    void wrongArgumentsEndWithTwo() throws Exception {
        assertThat(cordon().code).isEqualTo(2);
        assertThat(cordon("check", "--nonsense").code).isEqualTo(2);
        assertThat(cordon("check", "--format", "pdf").code).isEqualTo(2);
        assertThat(cordon("check", "--as-of", "tomorrow").code).isEqualTo(2);
    }

    @Test
    void explainsInEveryFormat() throws Exception {
        String estate = Golden.resource("explain/estate").toString();

        Run text = cordon("explain", "azurerm_virtual_network.police", estate);
        Run json = cordon("explain", "azurerm_virtual_network.police", estate, "--format", "json");
        Run dot = cordon("explain", "azurerm_virtual_network.police", estate, "--format", "dot", "--depth", "2");

        assertThat(text.code).as(text.err).isZero();
        assertThat(text.out).contains("owner      downland-police");
        assertThat(new ObjectMapper()
                        .readTree(json.out)
                        .at("/resources/0/owner")
                        .asText())
                .isEqualTo("downland-police");
        assertThat(dot.out).startsWith("digraph estate {").contains("downland-council");
    }

    @Test
    void exportsAndJoins() throws Exception {
        String fragment = folder.resolve("council.json").toString();

        Run export = cordon("export", Golden.resource("joined/council").toString(), "--output", fragment);
        Run check = cordon(
                "check",
                Golden.resource("joined/police").toString(),
                "--as-of",
                "2026-01-01",
                "--estate",
                fragment,
                "--format",
                "json");

        assertThat(export.code).as(export.err).isZero();
        assertThat(check.code).isEqualTo(1);
        assertThat(new ObjectMapper()
                        .readTree(check.out)
                        .at("/provenance/estates/0/name")
                        .asText())
                .endsWith("council.json");
    }

    @Test
    void evaluatesAQueryAsOpaDoes() throws Exception {
        Files.writeString(folder.resolve("p.rego"), "package p\n\nanswer := input.x + data.y\n");
        Files.writeString(folder.resolve("data.json"), "{\"y\": 2}");
        Files.writeString(folder.resolve("input.json"), "{\"x\": 40}");

        Run run = cordon(
                "eval",
                "-d",
                folder.resolve("p.rego").toString(),
                "-d",
                folder.resolve("data.json").toString(),
                "-i",
                folder.resolve("input.json").toString(),
                "data.p.answer");

        assertThat(run.code).isZero();
        JsonNode answer = new ObjectMapper().readTree(run.out);
        assertThat(answer.at("/result/0/expressions/0/value").asInt()).isEqualTo(42);
        assertThat(answer.at("/result/0/expressions/0/text").asText()).isEqualTo("data.p.answer");
        assertThat(answer.at("/result/0/expressions/0/location/row").asInt()).isEqualTo(1);
    }

    @Test
    void runsTestsAsOpaDoes() throws Exception {
        Files.writeString(folder.resolve("p_test.rego"), "package p\n\ntest_holds if 1 < 2\n\ntest_fails if 2 < 1\n");

        Run run = cordon("test", folder.toString(), "--format", "json");

        assertThat(run.code).isEqualTo(1);
        JsonNode results = new ObjectMapper().readTree(run.out);
        assertThat(results).hasSize(2);
        assertThat(results.at("/0/name").asText()).isEqualTo("test_holds");
        assertThat(results.at("/0/package").asText()).isEqualTo("data.p");
        assertThat(results.at("/1/fail").asBoolean()).isTrue();
        assertThat(results.at("/1/location/row").asInt()).isEqualTo(5);
    }

    private static String estate(String name) {
        return Golden.resource("goal").resolve(name).toString();
    }

    private Run cordon(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("-jar");
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }

    private record Run(int code, String out, String err) {}
}
