package dev.cordon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.arm.ArmPlatform;
import dev.cordon.platform.cloudformation.CloudFormationPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that mean to cost more than they weigh end in a clear error, in a moment. */
class HostileTemplatesTest {

    private static final String ARM = "{\"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/"
            + "deploymentTemplate.json#\", \"resources\": [{\"type\": \"a.b/c\", \"name\": \"n\", \"properties\": "
            + "{\"p\": \"[variables('v40')]\"}}], ";

    @TempDir
    private Path folder;

    @Test
    void textsThatDouble() throws IOException {
        assertLimit(new ArmPlatform(), "a.json", ARM + variables("concat"));
    }

    @Test
    void listsThatDouble() throws IOException {
        assertLimit(new ArmPlatform(), "a.json", ARM + variables("createArray"));
    }

    @Test
    void listsThatDoubleInALambda() throws IOException {
        String reduce = "[reduce(range(0, 60), createArray('x'), lambda('a', 'b', createArray(lambdaVariables('a'),"
                + " lambdaVariables('a'))))]";
        assertLimit(new ArmPlatform(), "a.json", ARM + "\"variables\": {\"v40\": \"" + reduce + "\"}}");
    }

    @Test
    void loopsInLoops() throws IOException {
        String loop = "\"x\"";
        for (int i = 0; i < 4; i++) {
            loop = "{\"copy\": [{\"name\": \"l" + i + "\", \"count\": 800, \"input\": " + loop + "}]}";
        }
        assertLimit(new ArmPlatform(), "a.json", ARM + "\"variables\": {\"v40\": " + loop + "}}");
    }

    @Test
    void functionsThatCallThemselves() throws IOException {
        String function =
                "\"functions\": [{\"namespace\": \"n\", \"members\": {\"f\": {\"parameters\": [], \"output\": "
                        + "{\"type\": \"string\", \"value\": \"[n.f()]\"}}}}], \"variables\": {\"v40\": \"[n.f()]\"}}";
        assertLimit(new ArmPlatform(), "a.json", ARM + function);
    }

    @Test
    void deepExpressions() throws IOException {
        String deep = "[" + "concat(".repeat(3_000) + "'x'" + ")".repeat(3_000) + "]";
        PlatformReading reading =
                read(new ArmPlatform(), "a.json", ARM + "\"variables\": {\"v40\": \"" + deep + "\"}}");
        assertThat(reading.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("nested more than"));
    }

    @Test
    void longChainsOfVariables() throws IOException {
        String chain = IntStream.range(0, 5_000)
                .mapToObj(i -> "\"v" + (i + 40) + "\": \"[variables('v" + (i + 41) + "')]\"")
                .collect(Collectors.joining(","));
        assertLimit(new ArmPlatform(), "a.json", ARM + "\"variables\": {" + chain + ", \"v5040\": 1}}");
    }

    @Test
    void longChainsOfConditions() throws IOException {
        String chain = IntStream.range(0, 5_000)
                .mapToObj(i -> "  C" + i + ": !Not [!Condition C" + (i + 1) + "]\n")
                .collect(Collectors.joining());
        assertLimit(
                new CloudFormationPlatform(),
                "a.yaml",
                "Resources:\n  V: {Type: \"AWS::EC2::VPC\", Condition: C0}\nConditions:\n" + chain
                        + "  C5000: !Equals [a, a]\n");
    }

    @Test
    void loopsOfTheLanguageExtensions() throws IOException {
        StringBuilder loops = new StringBuilder("Resources:\n");
        String indent = "  ";
        for (int i = 0; i < 8; i++) {
            loops.append(indent).append("Fn::ForEach::L").append(i).append(":\n");
            loops.append(indent).append("- V").append(i).append("\n");
            loops.append(indent).append("- [a, b, c, d, e, f, g, h, i, j]\n");
            loops.append(indent).append("- X: {Type: \"AWS::EC2::VPC\"}\n");
            indent += "  ";
        }
        assertLimit(new CloudFormationPlatform(), "a.yaml", loops.toString());
    }

    @Test
    void nestedStacksThatDouble() throws IOException {
        for (int i = 1; i < 30; i++) {
            Files.writeString(folder.resolve("s" + i + ".yaml"), doubled(i));
        }
        List<Path> files =
                IntStream.range(0, 30).mapToObj(i -> Path.of("s" + i + ".yaml")).toList();
        Files.writeString(folder.resolve("s0.yaml"), doubled(0));
        assertLimited(read(new CloudFormationPlatform(), files));
    }

    private static String doubled(int index) {
        String stack = "{Type: \"AWS::CloudFormation::Stack\", Properties: {TemplateURL: s" + (index + 1) + ".yaml}}";
        return "Resources:\n  A: " + stack + "\n  B: " + stack + "\n";
    }

    private static String variables(String function) {
        String doubled = IntStream.range(1, 41)
                .mapToObj(i -> "\"v" + i + "\": \"[" + function + "(variables('v" + (i - 1) + "'), variables('v"
                        + (i - 1) + "'))]\"")
                .collect(Collectors.joining(","));
        return "\"variables\": {\"v0\": \"0123456789\", " + doubled + "}}";
    }

    private void assertLimit(Platform platform, String name, String text) throws IOException {
        assertLimited(read(platform, name, text));
    }

    private static void assertLimited(PlatformReading reading) {
        assertThat(reading.problems()).extracting(Problem::code).containsOnly(ProblemCode.DESCRIPTOR_LIMIT);
        assertThat(reading.resources()).isEmpty();
    }

    private PlatformReading read(Platform platform, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return read(platform, List.of(Path.of(name)));
    }

    private PlatformReading read(Platform platform, List<Path> files) {
        return Assertions.assertTimeout(Duration.ofSeconds(60), () -> platform.read(folder, files));
    }
}
