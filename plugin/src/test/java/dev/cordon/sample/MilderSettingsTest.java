package dev.cordon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.usecase.check.Check;
import dev.cordon.usecase.check.CheckReport;
import dev.cordon.usecase.check.CheckRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever may set a parameter may make the check milder, but not in silence: the report says so at the top. */
class MilderSettingsTest {

    private static final String NO_ROLES = """
            apiVersion: cordon.mappings/v1alpha1
            platform: terraform
            title: Roles that nobody grants
            types:
              - types: [azurerm_role_assignment]
                title: nothing to see
                layer: other
            """;

    @TempDir
    private Path folder;

    @Test
    void aDateInThePast() {
        assertThat(run(before()).cautions()).anyMatch(caution -> caution.contains("2019-07-01"));
    }

    @Test
    void aGateThatOnlyReports() {
        CheckReport report = run(before().gate("report", "critical"));

        assertThat(report.cautions()).anyMatch(caution -> caution.contains("the gate is 'report'"));
        assertThat(report.cautions()).anyMatch(caution -> caution.contains("critical findings only"));
        assertThat(report.decision().gate().pass()).isFalse();
    }

    @Test
    void rulesThatAreSwitchedOff() {
        CheckReport report = run(before().disable(List.of("SEP-NET-001")).severity("SEP-ADM-001", "low"));

        assertThat(report.cautions()).anyMatch(caution -> caution.contains("SEP-NET-001"));
        assertThat(report.cautions()).anyMatch(caution -> caution.contains("SEP-ADM-001 was set to low"));
    }

    @Test
    void filesThatAreLeftOut() {
        CheckReport report = run(before().files(List.of("k8s/**"), List.of("**/access.yaml")));

        assertThat(report.cautions()).anyMatch(caution -> caution.contains("k8s/**"));
        assertThat(report.cautions()).anyMatch(caution -> caution.contains("**/access.yaml"));
    }

    @Test
    void mappingsThatLoseAnEdge() {
        Path mappings = folder.resolve("mappings.yaml");
        Copies.write(mappings, NO_ROLES);

        CheckReport report = run(before().mappings(List.of(mappings.toAbsolutePath())));

        assertThat(report.problems()).isEmpty();
        assertThat(report.findings()).noneMatch(finding -> finding.address().contains("county_ops"));
        assertThat(report.cautions()).contains("mappings were added or replaced");
        assertThat(report.provenance().mappings())
                .anyMatch(source -> source.name().endsWith("mappings.yaml")
                        && !source.sha256().isEmpty());
    }

    @Test
    void valuesForVariables() {
        CheckReport report =
                run(before().variable("region", "eu-west-2").variableFiles(List.of(Path.of("prod.tfvars"))));

        assertThat(report.cautions())
                .anyMatch(caution -> caution.contains("region") && caution.contains("prod.tfvars"));
        assertThat(report.problems()).anyMatch(problem -> problem.message().contains("\"region\""));
    }

    private static CheckRequest.Builder before() {
        return CheckRequest.builder(Stage.BEFORE.folder()).asOf(LocalDate.of(2019, 7, 1));
    }

    private static CheckReport run(CheckRequest.Builder request) {
        return new Check().run(request.build());
    }
}
