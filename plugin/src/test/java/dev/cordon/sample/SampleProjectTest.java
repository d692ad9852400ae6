package dev.cordon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.finding.Finding;
import dev.cordon.finding.Outcome;
import dev.cordon.finding.Severity;
import dev.cordon.finding.Verdict;
import dev.cordon.usecase.ExitStatus;
import dev.cordon.usecase.check.CheckReport;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The story that the sample project tells: before the separation eleven findings, after it none. */
class SampleProjectTest {

    private static CheckReport before;
    private static CheckReport after;

    @BeforeAll
    static void checkBothStages() {
        before = Stage.BEFORE.check();
        after = Stage.AFTER.check();
    }

    @ParameterizedTest(name = "#{0} {1} {3}")
    @CsvSource({
        "1,  SEP-HST-001, critical, vsphere_compute_cluster.county_hall",
        "2,  SEP-K8S-001, critical, azurerm_kubernetes_cluster.county_aks",
        "3,  SEP-ADM-001, critical, dp-portal/RoleBinding/platform-admins",
        "4,  SEP-ADM-001, critical, azurerm_role_assignment.county_ops",
        "5,  SEP-ADM-002, critical, azurerm_lighthouse_definition.county_desk",
        "6,  SEP-NET-001, critical, azurerm_virtual_network_peering.hub_to_police",
        "7,  SEP-NET-002, critical, azurerm_virtual_network_peering.apps_to_hub",
        "8,  SEP-NET-001, critical, aws_ram_principal_association.shared_subnet_police",
        "9,  SEP-ADM-001, critical, aws_ssoadmin_account_assignment.county_cloud_team",
        "11, SEP-KEY-001, critical, azurerm_disk_encryption_set.dp_disks",
        "18, SEP-REG-001, high,     azurerm_storage_account.joint_projects",
    })
    void beforeFinds(int row, String rule, String severity, String address) {
        List<Finding> found = before.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .filter(finding -> finding.address().equals(address))
                .toList();

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.of(severity));
            assertThat(finding.outcome()).isEqualTo(Outcome.FORBIDDEN);
            assertThat(finding.remediation()).isNotBlank();
        });
    }

    @Test
    void beforeFindsNothingElse() {
        assertThat(before.findings()).hasSize(11);
        assertThat(before.problems()).isEmpty();
        assertThat(before.status()).isEqualTo(ExitStatus.FAILS);
    }

    @Test
    void beforeFindsEachWhereItsCommentStands() {
        List<Expectation> found =
                before.findings().stream().map(Expectation::of).sorted().toList();

        assertThat(found).isEqualTo(Expectation.in(Stage.BEFORE.folder()));
    }

    @Test
    void beforeSaysWhatIsWrong() {
        Golden.assertMatches("sample/before.txt", lines(before));
    }

    @Test
    void beforeFailsTheSystemsOfTheCouncilsNetworkOnly() {
        assertThat(verdicts(before))
                .isEqualTo(Map.of("pnc", Verdict.Kind.FAIL, "ident1", Verdict.Kind.FAIL, "airwave", Verdict.Kind.PASS));
    }

    @Test
    void afterPassesAndShowsWhatIsPermitted() {
        assertThat(after.problems()).isEmpty();
        assertThat(after.status()).isEqualTo(ExitStatus.HOLDS);
        assertThat(after.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.PERMITTED);
            assertThat(finding.permitted()).isEqualTo("national-monitoring");
            assertThat(finding.address()).isEqualTo("azurerm_monitor_diagnostic_setting.national_monitoring");
        });
        Golden.assertMatches("sample/after.txt", lines(after));
    }

    @Test
    void afterPassesEverySystem() {
        assertThat(verdicts(after))
                .isEqualTo(Map.of("pnc", Verdict.Kind.PASS, "ident1", Verdict.Kind.PASS, "airwave", Verdict.Kind.PASS));
    }

    private static Map<String, Verdict.Kind> verdicts(CheckReport report) {
        return report.decision().verdicts().stream().collect(Collectors.toMap(Verdict::system, Verdict::kind));
    }

    /** One line per finding: where, what, how bad. */
    private static String lines(CheckReport report) {
        return report.findings().stream()
                .map(finding -> "%s %s %s %s %s%n    %s"
                        .formatted(
                                finding.location(),
                                finding.rule(),
                                finding.severity().id(),
                                finding.outcome().id(),
                                finding.address(),
                                finding.message()))
                .map(text -> text.replace(System.lineSeparator(), "\n") + "\n")
                .collect(Collectors.joining());
    }
}
