package dev.cordon.descriptor.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.hcl.json.HclJson;
import dev.cordon.descriptor.hcl.json.Shape;
import dev.cordon.finding.Problem;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.testing.Cases;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HclDescriptorTest {

    private static final Shape NO_BLOCKS = new Shape() {
        @Override
        public @Nullable Blocks blocks(String name, Node value) {
            return null;
        }

        @Override
        public Text text(String argument) {
            return Text.TEMPLATE;
        }
    };

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

    /** The JSON syntax reads what the native one reads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"[ 1 ]", "{\"a\":[ 1 ]}"})
    void deepJson(String before, String inside, String after) {
        assertThat(json(before, inside, after, 9_000).problems()).isEmpty();
    }

    @Test
    void tooDeepJson() {
        assertThat(json("[", "1", "]", 30_000).problems())
                .extracting(Problem::message)
                .containsExactly("the JSON is nested more than 20000 levels deep");
    }

    private static HclFile json(String before, String inside, String after, int times) {
        String text = "{\"a\": " + before.repeat(times) + inside + after.repeat(times) + "}";
        return HclJson.read(new SourceFile("main.tf.json", text), NO_BLOCKS);
    }

    private static HclFile read(String before, String inside, String after, int times) {
        String text = "a = " + before.repeat(times) + inside + after.repeat(times) + "\n";
        return HclDescriptor.read(new SourceFile("main.tf", text));
    }
}
