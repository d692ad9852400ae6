package dev.cordon.descriptor.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Problem;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.testing.Cases;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HclDescriptorTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.in("hcl", (path, folder) -> {
            String dump = HclDump.of(HclDescriptor.read(DescriptorText.readTolerantly(folder, Path.of("input.tf"))));
            Golden.assertMatches(path + "/expected.txt", dump);
        });
    }

    /** What {@code terraform fmt} accepts 10,000 levels deep. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[ 1 ]",
                "( 1 )",
                "f( 1 )",
                "{a= 1 }",
                "! true ''",
                "1+ 1 ''",
                "true?1: 1 ''",
                "a[ 1 ]",
                "'' b [0]",
                "'' b .c",
                "'' b [*]"
            })
    void deep(String before, String inside, String after) {
        assertThat(read(before, inside, after, 10_000).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[|1|]|this is nested more than 20000 levels deep",
                "1+|1|''|invalid HCL: more than 10000 operators in a row",
                "''|b|.c|invalid HCL: more than 10000 steps in a row"
            })
    void tooDeep(String before, String inside, String after, String message) {
        assertThat(read(before, inside, after, 30_000).problems())
                .extracting(Problem::message)
                .containsExactly(message);
    }

    private static HclFile read(String before, String inside, String after, int times) {
        String text = "a = " + before.repeat(times) + inside + after.repeat(times) + "\n";
        return HclDescriptor.read(new SourceFile("main.tf", text));
    }
}
