package dev.cordon.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.rego.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLineTest {

    /** {@code ~} stands for a line break and {@code ^} for a tab. */
    @ParameterizedTest
    @CsvSource({
        "a~bé cd~, 5, bé cd, 4, '   ^'",
        "a~^^bc~, 5, ^^bc, 3, ' ^'",
        "a~bc~~~, 6, bc, 1, ' ^'",
        "a~bc, 4, bc, 1, ' ^'",
        "'', 0, '', 0, ^"
    })
    void isTheLineWithOrBeforeAPlace(String text, int offset, String line, int index, String caret) {
        String source = text.replace('~', '\n').replace('^', '\t');
        SourceLine found = SourceLine.at(new SourceFile("p.rego", source), offset);
        assertThat(found).isEqualTo(new SourceLine(line.replace('^', '\t'), index));
        assertThat(found.marked()).containsExactly(line.replace("^", ""), caret);
    }
}
