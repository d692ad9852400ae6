package dev.cordon.policy.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.finding.ProblemException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledPolicyTest {

    private static final String RULE = "- entrypoint: opa/wasm/test/allowed\n  expect: true\n  message: not allowed\n";
    private static final ObjectValue DATA = (ObjectValue) json("{\"role\": {\"ålice\": \"admin\", \"bob\": \"user\"}}");

    @TempDir
    private Path folder;

    @Test
    void answersLikeTheRuleThatItWasCompiledFrom() throws IOException {
        CompiledPolicy policy = CompiledPolicy.load(CompiledPolicies.in(folder, RULE), "policy.wasm");
        CompiledRule rule = policy.rules().get(0);

        assertThat(policy.evaluate(rule, json("{\"user\": \"ålice\"}"), DATA)).isEqualTo(BooleanValue.TRUE);
        assertThat(policy.evaluate(rule, json("{\"user\": \"bob\"}"), DATA)).isEqualTo(BooleanValue.FALSE);
    }

    @Test
    void answersTheSameWhereTheInputIsLarge() throws IOException {
        CompiledPolicy policy = CompiledPolicy.load(CompiledPolicies.in(folder, RULE), "policy.wasm");
        String padding = "x".repeat(600_000);

        Value answer = policy.evaluate(
                policy.rules().get(0), json("{\"user\": \"ålice\", \"padding\": \"" + padding + "\"}"), DATA);

        assertThat(answer).isEqualTo(BooleanValue.TRUE);
    }

    @Test
    void asksForTheManifestThatIsMissing() throws IOException {
        Path module = CompiledPolicies.in(folder);

        assertThatThrownBy(() -> CompiledPolicy.load(module, "own/policy.wasm"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("own/policy.wasm:1:1: CRD-301: this compiled policy has no manifest")
                .hasMessageContaining("Write own/policy.manifest.yaml");
    }

    @Test
    void namesTheEntryPointsThatThereAre() throws IOException {
        Path module = CompiledPolicies.in(folder, "- entrypoint: acme/tags/deny\n");

        assertThatThrownBy(() -> CompiledPolicy.load(module, "policy.wasm"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("policy.manifest.yaml:3:")
                .hasMessageContaining("has no entry point acme/tags/deny; it has opa/wasm/test/allowed");
    }

    @Test
    void saysWhatIsWrongWithTheManifest() throws IOException {
        Path module = CompiledPolicies.in(folder, "- entrypoint: opa/wasm/test/allowed\n  expects: true\n");

        assertThatThrownBy(() -> CompiledPolicy.load(module, "policy.wasm"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("expects");
    }

    @Test
    void refusesWhatIsNoModule() throws IOException {
        Path module = CompiledPolicies.in(folder, RULE);
        Files.writeString(module, "hello");

        assertThatThrownBy(() -> CompiledPolicy.load(module, "policy.wasm"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("this is no policy that OPA compiled");
    }

    @Test
    void refusesAModuleOfSomebodyElse() throws IOException {
        Path module = CompiledPolicies.in(folder, RULE);
        Files.write(module, new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});

        assertThatThrownBy(() -> CompiledPolicy.load(module, "policy.wasm"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("this is no policy that OPA compiled");
    }

    @Test
    void lendsTheEngineItsFunctions() throws IOException {
        CompiledPolicy policy = images("deny", "warn");

        Value answer = policy.evaluate(
                policy.rules().get(0),
                json("{\"resources\": [{\"id\": \"1\", \"name\": \"portål\", \"type\": \"Deployment\"}]}"),
                (ObjectValue) json("{\"config\": {\"gate\": \"enforce\"}}"));

        assertThat(answer)
                .isEqualTo(json("[{\"msg\": \"portål in {\\\"a\\\", \\\"b\\\"}: enforce\", \"resource\": \"1\","
                        + " \"severity\": \"low\"}]"));
        assertThat(policy.evaluate(policy.rules().get(1), json("{}"), ObjectValue.EMPTY))
                .isEqualTo(json("[\"%!s(int=-1)\"]"));
    }

    @Test
    void tellsUndefinedFromFalse() throws IOException {
        CompiledPolicy policy = images("allowed");

        assertThat(policy.evaluate(policy.rules().get(0), json("{}"), ObjectValue.EMPTY))
                .isNull();
    }

    @Test
    void endsWhatDoesNotEnd() throws IOException {
        CompiledPolicy policy = images("endless").within(Duration.ofMillis(200));

        assertThatThrownBy(() -> policy.evaluate(policy.rules().get(0), json("{}"), ObjectValue.EMPTY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(
                        "images.wasm:1:1: CRD-302: this compiled policy cannot be evaluated: it took longer");
    }

    @Test
    void refusesAFunctionThatIsSwitchedOff() throws IOException {
        Path module = CompiledPolicies.named("network", folder, "- entrypoint: acme/network/deny\n");

        assertThatThrownBy(() -> CompiledPolicy.load(module, "network.wasm"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(
                        "network.wasm:1:1: CRD-301: this compiled policy calls http.send, which is switched off");
    }

    private CompiledPolicy images(String... rules) throws IOException {
        String list = Stream.of(rules)
                .map(rule -> "- entrypoint: acme/images/" + rule + "\n")
                .collect(Collectors.joining());
        return CompiledPolicy.load(CompiledPolicies.named("images", folder, list), "images.wasm");
    }

    private static Value json(String text) {
        return JsonReader.read(new SourceFile("test", text));
    }
}
