package dev.cordon.platform.ansible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.PlatformReading;
import dev.cordon.platform.ReadingDump;
import dev.cordon.usecase.discovery.Discovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is meant to exhaust whoever reads it ends soon, and says why. */
class AnsibleLimitsTest {

    private static final AnsiblePlatform PLATFORM = new AnsiblePlatform();

    @TempDir
    private Path folder;

    @BeforeEach
    void anInventory() throws IOException {
        write("hosts.ini", "[web]\nweb1\n");
    }

    @Test
    void rangesThatMultiply() throws IOException {
        write("hosts.ini", "[web]\n" + lines(20, i -> "a" + i + "-[1:9999]"));
        assertThat(read().problems()).extracting(Problem::code).containsExactly(ProblemCode.DESCRIPTOR_LIMIT);
    }

    @Test
    void aLongChainOfGroups() throws IOException {
        write("hosts.ini", lines(9_000, i -> "[g" + i + ":children]\ng" + (i + 1)) + "[g9000]\nweb1\n");
        PlatformReading reading = read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.resources()).hasSize(9_003);
    }

    @Test
    void variablesThatDoubleEachOther() throws IOException {
        write(
                "group_vars/all.yml",
                "v0: [x, y]\nt0: xy\n"
                        + lines(
                                60,
                                i -> "v" + (i + 1) + ": ['{{ v" + i + " }}', '{{ v" + i + " }}']\nt" + (i + 1)
                                        + ": '{{ t" + i + " }}{{ t" + i + " }}'"));
        assertThat(ReadingDump.of(read()))
                .contains("unknown vars.v60: the value expands to more than")
                .contains("unknown vars.t60: the text is longer than");
    }

    @Test
    void aLongChainOfVariables() throws IOException {
        write("group_vars/all.yml", lines(5_000, i -> "v" + i + ": '{{ v" + (i + 1) + " }}'") + "v5000: end\n");
        assertThat(ReadingDump.of(read())).contains("is defined by way of itself or of too many others");
    }

    @Test
    void listsThatMultiply() throws IOException {
        String ones = "[1], ".repeat(4_000);
        String many = "[" + "1, ".repeat(4_000) + "1]";
        write("group_vars/all.yml", "lists: [" + ones + many + "]\nrange: \"{{ range(0, 999999999) | list }}\"\n");
        write(
                "site.yml",
                "- hosts: web\n  tasks:\n    - {user: {name: \"{{ item }}\"}, with_together: \"{{ lists }}\"}\n"
                        + "    - {group: {name: \"{{ item }}\"}, with_nested: \"{{ lists }}\"}\n"
                        + "    - {user: {name: \"{{ lists | product(lists) | list }}\"}}\n");
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(ReadingDump.of(read()))
                        .contains("unknown vars.range: the value expands to more than")
                        .contains("combinations"));
    }

    @Test
    void expressionsWithoutEnd() throws IOException {
        write(
                "group_vars/all.yml",
                "deep: \"{{ " + "(".repeat(2_000) + "\"\nlong: \"{{ 1" + " + 1".repeat(20_000) + " }}\"\n"
                        + "number: \"{{ 1e999999999 }}\"\nproduct: \"{{ 9" + " * 9999999999".repeat(200) + " }}\"\n");
        assertThat(ReadingDump.of(read()))
                .contains("unknown vars.deep: ")
                .contains("unknown vars.long: ")
                .contains("unknown vars.number: ")
                .contains("unknown vars.product: ");
    }

    @Test
    void filesThatIncludeEachOtherTwice() throws IOException {
        write("site.yml", "- hosts: web\n  tasks:\n    - include_tasks: tasks/0.yml\n");
        for (int i = 0; i < 40; i++) {
            String next = "- include_tasks: " + (i + 1) + ".yml\n";
            write("tasks/" + i + ".yml", next + next);
        }
        assertThat(read().problems()).extracting(Problem::code).containsExactly(ProblemCode.DESCRIPTOR_LIMIT);
    }

    @Test
    void rolesThatDependOnEachOtherTwice() throws IOException {
        write("site.yml", "- hosts: web\n  roles: [r0]\n");
        for (int i = 0; i < 40; i++) {
            write("roles/r" + i + "/meta/main.yml", "dependencies: [r" + (i + 1) + ", r" + (i + 1) + "]\n");
        }
        assertThat(read().problems()).extracting(Problem::code).containsExactly(ProblemCode.DESCRIPTOR_LIMIT);
    }

    @Test
    void filesThatLeadTooDeep() throws IOException {
        write("site.yml", "- hosts: web\n  tasks:\n    - include_tasks: tasks/0.yml\n");
        for (int i = 0; i < 100; i++) {
            write("tasks/" + i + ".yml", "- include_tasks: " + (i + 1) + ".yml\n");
        }
        assertThat(read().problems()).extracting(Problem::code).containsExactly(ProblemCode.DESCRIPTOR_LIMIT);
    }

    @Test
    void aliasesThatDoubleEachOther() throws IOException {
        write(
                "group_vars/all.yml",
                "a0: &a0 [x, x]\n" + lines(40, i -> "a" + (i + 1) + ": &a" + (i + 1) + " [*a" + i + ", *a" + i + "]"));
        assertThat(read().problems()).extracting(Problem::code).containsExactly(ProblemCode.DESCRIPTOR_LIMIT);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("vars.yml"), "organisation: hunter2\n");
        Files.createSymbolicLink(folder.resolve("vars.yml"), elsewhere.resolve("vars.yml"));
        write(
                "site.yml",
                "- hosts: web\n  vars_files: [vars.yml, ../" + elsewhere.getFileName() + "/vars.yml]\n"
                        + "  tasks:\n    - acme.site.show: {a: '{{ organisation }}'}\n");
        assertThat(ReadingDump.of(read())).doesNotContain("hunter2").contains("unknown args.a");
    }

    private PlatformReading read() {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            List<Path> files = Discovery.discover(folder, List.of(), List.of(), List.of(PLATFORM))
                    .files()
                    .getOrDefault(PLATFORM.name(), List.of());
            return PLATFORM.read(folder, files);
        });
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }
}
