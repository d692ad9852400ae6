package dev.cordon.usecase.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.finding.Decision;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Verdict;
import dev.cordon.report.Wording;
import dev.cordon.testing.Cases;
import dev.cordon.usecase.ExitStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small estates as an architect sees them. In each folder of {@code sharing/found} a restricted system shares something with
 * an organisation that it does not permit; what is said of it stands in {@code expected.txt}. In those of
 * {@code sharing/apart} it shares nothing, and nothing is said.
 */
class SharingCasesTest {

    @TestFactory
    Stream<DynamicTest> sharingIsFound() {
        return Cases.in("sharing/found", (name, folder) -> {
            CheckReport report = check(folder);
            assertThat(report.status()).isEqualTo(ExitStatus.FAILS);
            Golden.assertMatches(name + "/expected.txt", summary(Objects.requireNonNull(report.decision()), report));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsApartPasses() {
        return Cases.in("sharing/apart", (name, folder) -> {
            CheckReport report = check(folder);
            assertThat(report.findings()).isEmpty();
            assertThat(report.status()).isEqualTo(ExitStatus.HOLDS);
            assertThat(Wording.headline(report)).isEqualTo("PASS");
        });
    }

    private static CheckReport check(Path folder) {
        Path own = folder.resolve("separation.yaml");
        Path register = Files.exists(own)
                ? own
                : folder.resolve("../../separation.yaml").normalize();
        CheckRequest.Builder request =
                CheckRequest.builder(folder).register(register).asOf(LocalDate.of(2026, 11, 26));
        CheckReport report = new Check().run(request.build());
        assertThat(report.problems()).isEmpty();
        return report;
    }

    private static String summary(Decision decision, CheckReport report) {
        StringBuilder text = new StringBuilder();
        for (Verdict verdict : decision.verdicts()) {
            text.append(verdict.kind().id()).append(' ').append(verdict.system());
            text.append(": ").append(verdict.message()).append('\n');
        }
        report.findings().stream()
                .sorted(Wording.READING_ORDER)
                .forEach(finding -> text.append(line(finding)).append('\n'));
        return text.toString();
    }

    private static String line(Finding finding) {
        return Wording.place(finding) + ": " + finding.rule() + " "
                + finding.severity().id() + " " + finding.outcome().id() + ": " + finding.message();
    }
}
