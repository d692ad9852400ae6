package dev.cordon.usecase.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Problem;
import dev.cordon.finding.Verdict;
import dev.cordon.report.Wording;
import dev.cordon.testing.Cases;
import dev.cordon.usecase.ExitStatus;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What cannot be read, resolved or decided is never a pass. Each folder in {@code fail-closed} is a check, and its {@code
 * expected.txt} is what the user hears: how it ends, and code, place and remedy of all that is wrong.
 */
class FailClosedTest {

    @TestFactory
    Stream<DynamicTest> isNeverAPass() {
        return Cases.in("fail-closed", FailClosedTest::check);
    }

    private static void check(String name, Path folder) {
        CheckReport report = new Check().run(CaseRequest.of(folder));

        assertThat(report.status()).isNotEqualTo(ExitStatus.HOLDS);
        assertThat(Wording.headline(report)).isNotEqualTo("PASS");
        Golden.assertMatches(name + "/expected.txt", summary(report));
    }

    private static String summary(CheckReport report) {
        StringBuilder text = new StringBuilder();
        text.append("exit ").append(report.status().code()).append('\n');
        for (Problem problem : report.problems()) {
            text.append(problem.render()).append('\n');
        }
        if (report.decision() != null) {
            for (Verdict verdict : report.decision().verdicts()) {
                text.append(verdict.kind().id())
                        .append(' ')
                        .append(verdict.system())
                        .append('\n');
            }
            report.findings().stream()
                    .sorted(Wording.READING_ORDER)
                    .forEach(finding -> text.append(describe(finding)).append('\n'));
            text.append("gate ").append(Wording.gate(report.decision().gate())).append('\n');
        }
        return text.toString();
    }

    private static String describe(Finding finding) {
        return Wording.place(finding) + ": " + finding.rule() + " "
                + finding.severity().id() + " " + finding.outcome().id() + ": " + finding.message() + "\n    "
                + finding.remediation();
    }
}
