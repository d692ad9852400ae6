package dev.cordon.platform.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.PlatformReading;
import dev.cordon.platform.ReadingDump;
import dev.cordon.usecase.discovery.Discovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kustomizations that are meant to exhaust whoever reads them, or to have him read what is none of his. */
class KubernetesLimitsTest {

    private static final KubernetesPlatform PLATFORM = new KubernetesPlatform();
    private static final String MAP = "{apiVersion: v1, kind: ConfigMap, metadata: {name: a, namespace: a}}\n";

    @TempDir
    private Path folder;

    @Test
    void aLongChainOfKustomizations() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            write("k" + i + "/kustomization.yaml", "resources: [../k" + (i + 1) + "]\n");
        }
        assertThat(read().problems()).extracting(Problem::code).containsExactly(ProblemCode.DESCRIPTOR_LIMIT);
    }

    @Test
    void aPatchThatIsNestedTooDeep() throws IOException {
        write("app.yaml", MAP);
        write("patch.json", "[".repeat(10_000) + "]".repeat(10_000));
        write(
                "kustomization.yaml",
                "resources: [app.yaml]\npatches: [{path: patch.json, target: {kind: ConfigMap}}]\n");
        PlatformReading reading = read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.DESCRIPTOR_LIMIT);
        assertThat(ReadingDump.of(reading)).contains("a patch of a kustomization was not read");
    }

    @Test
    void aPatchOfAliases() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        write("app.yaml", MAP);
        write("patch.yaml", bomb.toString());
        write("kustomization.yaml", "resources: [app.yaml]\npatchesStrategicMerge: [patch.yaml]\n");
        assertThat(read().problems()).extracting(Problem::code).containsExactly(ProblemCode.DESCRIPTOR_LIMIT);
    }

    @Test
    void aPatchOutsideOfTheCheckedFolder() throws IOException {
        Path root = Files.createDirectories(folder.resolve("repository"));
        Files.writeString(folder.resolve("secret.yaml"), "data: {password: hunter2}\n");
        Files.createSymbolicLink(root.resolve("link.yaml"), folder.resolve("secret.yaml"));
        write("repository/app.yaml", MAP);
        String patches =
                "[{path: link.yaml, target: {kind: ConfigMap}}, {path: ../secret.yaml, target: {kind: ConfigMap}}]";
        write("repository/kustomization.yaml", "resources: [app.yaml]\npatches: " + patches + "\n");
        assertThat(ReadingDump.of(read(root)))
                .contains("Not read: ../secret.yaml, link.yaml.")
                .contains("a patch of a kustomization was not read")
                .doesNotContain("hunter2");
    }

    @Test
    void numbersThatNoMemoryHolds() throws IOException {
        write(
                "app.yaml",
                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: a, labels: {n: 1e999999999, d: "
                        + "9".repeat(100_000) + "}}\n");
        assertThat(read().problems())
                .isNotEmpty()
                .allMatch(problem -> problem.code() == ProblemCode.DESCRIPTOR_INVALID);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private PlatformReading read() {
        return read(folder);
    }

    private static PlatformReading read(Path root) {
        List<Path> files = Discovery.discover(root, List.of(), List.of(), List.of(PLATFORM))
                .files()
                .getOrDefault(PLATFORM.name(), List.of());
        return PLATFORM.read(root, files);
    }
}
