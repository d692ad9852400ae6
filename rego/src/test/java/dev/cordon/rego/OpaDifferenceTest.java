package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * Compares with an OPA binary, which the system property {@code opa} names: the values, and the codes of errors, that it gives
 * for the library's own cases, for those of OPA's conformance suite, and for the policies of this project. Without the property
 * only the comparison itself is tested, with scripts in the place of the binary.
 *
 * <p>A case is skipped where the binary lacks a function or syntax that it needs, where it does not give what the suite expects
 * but the library does (an OPA of another version), and where the case cannot be handed over as files.
 */
class OpaDifferenceTest {
    /** Cases of limits that OPA does not have, as the documentation says. */
    private static final Set<String> LIMITS = Set.of("units-exponent.rego");

    @TestFactory
    Stream<DynamicTest> casesGiveWhatOpaGives() {
        return OpaBinary.named()
                .flatMap(opa -> Stream.of("holds", "errors")
                        .flatMap(folder -> Cases.in(folder).stream())
                        .filter(file -> !LIMITS.contains(file.getFileName().toString()))
                        .map(file -> compared(opa, file.getFileName().toString(), OpaComparison.of(List.of(file)))));
    }

    @TestFactory
    Stream<DynamicTest> packagesGiveWhatOpaGives() {
        return OpaBinary.named()
                .flatMap(opa -> Cases.folders("packages").stream()
                        .map(folder -> compared(
                                opa,
                                folder.getFileName().toString(),
                                OpaComparison.of(Cases.in("packages/" + folder.getFileName()))
                                        .v0(folder.toString().endsWith("-v0")))));
    }

    /** The policies together with their tests, all of which are evaluated. */
    @TestFactory
    Stream<DynamicTest> policiesOfThisProjectGiveWhatOpaGives() {
        Path policies = Path.of(System.getProperty("cordon.root", "..")).resolve("policies");
        // Not the copies below target/.
        List<Path> files = Stream.of("lib", "separation")
                .flatMap(part -> Cases.below(policies.resolve(part)).stream())
                .toList();
        return OpaBinary.named().map(opa -> compared(opa, "policies", OpaComparison.of(files)));
    }

    @TestFactory
    Stream<DynamicTest> conformanceCasesGiveWhatOpaGives(@TempDir Path folder) {
        return OpaBinary.named()
                .flatMap(opa -> ConformanceCase.readAll(OpaConformanceTest.folder()).stream()
                        .map(each -> dynamicTest(
                                each.title(), () -> compare(opa, each.comparison(folder), each::contradicts))));
    }

    private static DynamicTest compared(OpaBinary opa, String name, OpaComparison comparison) {
        return dynamicTest(name, () -> compare(opa, comparison));
    }

    private static void compare(OpaBinary opa, OpaComparison comparison) throws IOException, InterruptedException {
        compare(opa, comparison, answer -> false);
    }

    /**
     * Compares.
     *
     * @param isOfOtherVersion tells of the binary's answer whether the suite, to which the library is held, has another
     */
    private static void compare(OpaBinary opa, OpaComparison comparison, Predicate<OpaBinary.Answer> isOfOtherVersion)
            throws IOException, InterruptedException {
        OpaBinary.Answer theirs = opa.evaluate(comparison.arguments());
        OpaBinary.Answer ours = comparison.ours();
        boolean differs = !ours.text().equals(theirs.text());
        if (differs && theirs.lacking() != null) {
            abort("this OPA does not have it: " + theirs.lacking());
        }
        if (differs && isOfOtherVersion.test(theirs) && !isOfOtherVersion.test(ours)) {
            abort("this OPA does not give what the suite expects: " + theirs.text());
        }
        assertThat(ours.text()).isEqualTo(theirs.text());
    }

    @Test
    void differencesAreSeen(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.rego"), "package a\np := {1, 2}\n");
        OpaComparison comparison = OpaComparison.of(List.of(file));

        compare(script(folder.resolve("same"), value("{\"a\": {\"p\": [1, 2]}}")), comparison);
        assertDiffers(script(folder.resolve("other"), value("{\"a\": {\"p\": [1, 3]}}")), comparison);
        assertDiffers(script(folder.resolve("undefined"), "{}"), comparison);
        assertDiffers(script(folder.resolve("error"), error("rego_type_error", "match error")), comparison);
    }

    @Test
    void whatABinaryLacksIsNoDifference(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.rego"), "package a\np := count([])\n");
        OpaBinary old = script(folder.resolve("old"), error("rego_type_error", "undefined function count"));
        assertThatThrownBy(() -> compare(old, OpaComparison.of(List.of(file))))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("undefined function count");

        // Nor is it one where both say so.
        Path same = Files.writeString(folder.resolve("b.rego"), "package a\np := counted([])\n");
        compare(old, OpaComparison.of(List.of(same)));
    }

    @Test
    void theSuiteDecidesBetweenVersions(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.rego"), "package a\np := 1\n");
        OpaComparison comparison = OpaComparison.of(List.of(file));
        OpaBinary other = script(folder.resolve("other"), "{}");

        assertThatThrownBy(
                        () -> compare(other, comparison, answer -> answer.text().equals("[]")))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("does not give what the suite expects: []");
        assertThatThrownBy(() -> compare(other, comparison, answer -> true)).isInstanceOf(AssertionError.class);
    }

    private static void assertDiffers(OpaBinary opa, OpaComparison comparison) {
        assertThatThrownBy(() -> compare(opa, comparison)).isInstanceOf(AssertionError.class);
    }

    private static String value(String json) {
        return "{\"result\": [{\"expressions\": [{\"value\": " + json + "}]}]}";
    }

    private static String error(String code, String message) {
        return "{\"errors\": [{\"code\": \"" + code + "\", \"message\": \"" + message + "\"}]}";
    }

    private static OpaBinary script(Path path, String output) throws IOException {
        Files.writeString(path, "#!/bin/sh\necho '" + output + "'\n");
        return new OpaBinary(Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x")));
    }
}
