package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.cordon.rego.source.Diagnostic;
import dev.cordon.rego.testing.TestResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The language, in folders of cases. */
class LanguageTest {
    /** Every rule whose name begins with {@code test_} holds. */
    @TestFactory
    Stream<DynamicTest> holds() {
        return Cases.in("holds").stream().flatMap(LanguageTest::tests);
    }

    /** Functions and rules of the language that came after the version with which the other cases are compared. */
    @TestFactory
    Stream<DynamicTest> later() {
        return Cases.in("later").stream().flatMap(LanguageTest::tests);
    }

    private static Stream<DynamicTest> tests(Path file) {
        return tests(
                file, RegoCompiler.builder().module(Cases.source(file)).build().test());
    }

    private static Stream<DynamicTest> tests(Path file, List<TestResult> results) {
        assertThat(results).isNotEmpty();
        return results.stream()
                .map(result -> dynamicTest(
                        file.getFileName() + " " + result.name(),
                        () -> assertThat(result.outcome()).as(result.toString()).isEqualTo(TestResult.Outcome.PASS)));
    }

    /** The same for the files of a folder together, in Rego v0 where the folder's name says so. */
    @TestFactory
    Stream<DynamicTest> packages() {
        return Cases.folders("packages").stream().flatMap(LanguageTest::together);
    }

    private static Stream<DynamicTest> together(Path folder) {
        RegoCompiler.Builder compiler = RegoCompiler.builder()
                .v0Compatible(folder.getFileName().toString().endsWith("-v0"));
        Cases.in("packages/" + folder.getFileName()).forEach(file -> compiler.module(Cases.source(file)));
        return tests(folder, compiler.build().test());
    }

    /** What is wrong is said in just these words, with a caret at just that place. */
    @TestFactory
    Stream<DynamicTest> errors() {
        return Cases.in("errors").stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> Cases.assertGolden(file, errors(file))));
    }

    /**
     * The same for the files of a folder together: in Rego v0 and strictly where the folder's name says so, with the schemas and
     * the capabilities that stand in it.
     */
    @TestFactory
    Stream<DynamicTest> errorsTogether() {
        return Cases.folders("errors-together").stream()
                .map(folder ->
                        dynamicTest(folder.getFileName().toString(), () -> Cases.assertGolden(folder, errors(folder))));
    }

    private static String errors(Path place) {
        RegoException problem = catchThrowableOfType(RegoException.class, () -> evaluate(place));
        assertThat(problem).as("%s has no error", place).isNotNull();
        return problem.diagnostics().stream().map(Diagnostic::render).collect(Collectors.joining("\n"));
    }

    private static void evaluate(Path place) {
        String name = place.getFileName().toString();
        boolean alone = name.endsWith(".rego");
        RegoCompiler.Builder compiler = RegoCompiler.builder()
                .v0Compatible(name.endsWith("-v0"))
                .strict(name.endsWith("-strict"))
                .strictBuiltinErrors(true);
        List<Path> files = alone ? List.of(place) : Cases.in("errors-together/" + name);
        files.forEach(file -> compiler.module(Cases.source(file)));
        Cases.document(place, "schemas.json").ifPresent(compiler::schemas);
        Cases.document(place, "capabilities.json").ifPresent(compiler::capabilities);
        compiler.build().prepare("data.example").evaluate(null);
    }
}
