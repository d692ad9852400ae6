package dev.cordon.usecase.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.report.ReportFormat;
import dev.cordon.report.output.ReportFormats;
import dev.cordon.usecase.export.Export;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Secrets of the checked files reach no report, not even where a policy prints all that it sees. Every secret value in the
 * folder {@code secrets} begins with {@code SECRET-}.
 */
class SecretsTest {

    private static final CheckReport REPORT = new Check().run(CaseRequest.of(Golden.resource("secrets")));

    @TestFactory
    Stream<DynamicTest> reachNoReport() {
        List<ReportFormat> formats = ReportFormats.named(ReportFormats.ids());
        return formats.stream()
                .map(format -> DynamicTest.dynamicTest(
                        format.id(),
                        () -> assertThat(format.render(REPORT)).doesNotContain("SECRET-", "U0VDUkVULWRhdGE")));
    }

    /** Which others may read who read nothing else of the repository. */
    @Test
    void reachNoExport() throws IOException {
        CheckRequest request = CheckRequest.builder(Golden.resource("secrets"))
                .files(List.of(), List.of("compose-broken/**", "k8s/broken.yaml"))
                .asOf(LocalDate.of(2026, 1, 1))
                .build();
        StringBuilder export = new StringBuilder();
        new Export().run(request, "dp").writeTo(export);
        assertThat(export).contains("dp-sql").doesNotContain("SECRET-");
    }

    @Test
    void reachNoPolicy(@TempDir Path asked) throws IOException {
        CheckRequest request = CheckRequest.builder(Golden.resource("secrets"))
                .files(List.of(), List.of("compose-broken/**", "k8s/broken.yaml"))
                .policyInput(asked.toAbsolutePath())
                .build();
        new Check().run(request);
        assertThat(asked.resolve("input.json")).content().contains("dp-sql").doesNotContain("SECRET-");
    }

    @Test
    void werePrintedByAPolicyHadItSeenThem() {
        assertThat(REPORT.findings())
                .filteredOn(finding -> finding.rule().startsWith("acme.leak"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("dp-sql", "administrator_login"));
    }
}
