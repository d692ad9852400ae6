package dev.cordon.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What is said while a check goes on, and that it is gone afterwards. */
class ProgressLineTest {

    private final StringWriter terminal = new StringWriter();

    @Test
    void namesTheStepAndLeavesNothing() throws InterruptedException {
        try (ProgressLine progress = new ProgressLine(new PrintWriter(terminal), true)) {
            progress.begins("read descriptors");
            while (terminal.toString().isEmpty()) {
                Thread.sleep(20);
            }
        }

        assertThat(terminal.toString())
                .contains("Cordon: read descriptors (1 s)")
                .endsWith("\r\u001b[K");
    }

    @Test
    void whatIsOverAtOnceIsNotShown() {
        try (ProgressLine progress = new ProgressLine(new PrintWriter(terminal), true)) {
            progress.begins("read descriptors");
        }

        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void nothingIsShownWhereNobodyLooks() {
        try (ProgressLine progress = new ProgressLine(new PrintWriter(terminal), false)) {
            progress.begins("read descriptors");
        }

        assertThat(terminal.toString()).isEmpty();
    }
}
