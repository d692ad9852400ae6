package dev.cordon.usecase.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.platform.kubernetes.KubernetesPlatform;
import dev.cordon.platform.terraform.TerraformPlatform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

    private static final String NAMESPACE = "apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n";
    private static final String PLAN = "{\"format_version\":\"1.2\",\"planned_values\":{}}";

    @TempDir
    Path root;

    @Test
    void sortsFilesByContent() throws IOException {
        write("k8s/a.yaml", NAMESPACE);
        write("plan.json", PLAN);
        write("values.yaml", "replicas: 3\n");
        write("package.json", "{\"name\": \"x\"}");
        Discovered found = discover(List.of(), List.of());
        assertThat(dump(found)).isEqualTo("""
                        kubernetes: k8s/a.yaml
                        terraform: plan.json
                        package.json: not a descriptor
                        values.yaml: not a descriptor
                        """);
    }

    @Test
    void excludesWinOverIncludes() throws IOException {
        write("a/one.yaml", NAMESPACE);
        write("a/b/two.yaml", NAMESPACE);
        write("c/three.yaml", NAMESPACE);
        assertThat(dump(discover(List.of("a/**"), List.of("**/two.*"))))
                .isEqualTo("kubernetes: a/one.yaml\na/b/two.yaml: excluded\nc/three.yaml: not included\n");
    }

    @Test
    void foldersOfToolsAreNamedAndNotRead() throws IOException {
        write("target/a.yaml", NAMESPACE);
        write("deep/.terraform/modules/b.yaml", NAMESPACE);
        assertThat(dump(discover(List.of(), List.of())))
                .isEqualTo("deep/.terraform: folder of a tool\ntarget: folder of a tool\n");
    }

    @Test
    void linksOutOfTheFolderAreProblems() throws IOException {
        Path outside = Files.createTempDirectory("outside");
        write("in.yaml", NAMESPACE);
        Files.createSymbolicLink(root.resolve("inside.yaml"), Path.of("in.yaml"));
        Files.createSymbolicLink(root.resolve("outside"), outside);
        Discovered found = discover(List.of(), List.of());
        assertThat(dump(found)).startsWith("kubernetes: in.yaml\ninside.yaml: symbolic link\n");
        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.render())
                        .startsWith("outside:1:1: CRD-103: this symbolic link leads out of the checked folder"));
        Files.delete(outside);
    }

    @Test
    void plansWrittenAsUtf16AreKnown() throws IOException {
        Files.write(root.resolve("plan.json"), ("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_16LE));
        assertThat(dump(discover(List.of(), List.of()))).isEqualTo("terraform: plan.json\n");
    }

    @Test
    void binariesAreNoDescriptors() throws IOException {
        Files.write(root.resolve("a.yaml"), new byte[] {0, 1, 2});
        assertThat(dump(discover(List.of(), List.of()))).isEqualTo("a.yaml: not a descriptor\n");
    }

    private Discovered discover(List<String> includes, List<String> excludes) {
        return Discovery.discover(root, includes, excludes, List.of(new TerraformPlatform(), new KubernetesPlatform()));
    }

    private static String dump(Discovered found) {
        StringBuilder out = new StringBuilder();
        found.files()
                .forEach((platform, files) -> files.forEach(
                        file -> out.append(platform).append(": ").append(file).append('\n')));
        found.skipped()
                .forEach(skip -> out.append(skip.path())
                        .append(": ")
                        .append(skip.reason().words())
                        .append('\n'));
        return out.toString();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
