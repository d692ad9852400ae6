package dev.cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.finding.Finding;
import dev.cordon.finding.Location;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void survivesMovedLines() {
        Finding finding = Findings.peering();
        Finding moved = at(finding, new Location("terraform/azure/network.tf", 99, 3));

        assertThat(Fingerprint.of(moved)).isEqualTo(Fingerprint.of(finding)).hasSize(64);
    }

    @Test
    void tellsFindingsApart() {
        assertThat(Fingerprint.of(Findings.numbered(1)))
                .isNotEqualTo(Fingerprint.of(Findings.numbered(2)))
                .isNotEqualTo(Fingerprint.of(Findings.ofRegister()));
    }

    private static Finding at(Finding f, Location location) {
        return new Finding(
                f.rule(),
                f.title(),
                f.severity(),
                f.outcome(),
                f.resource(),
                f.address(),
                f.edge(),
                location,
                f.organisations(),
                f.systems(),
                f.path(),
                f.steps(),
                f.members(),
                f.message(),
                f.remediation(),
                f.controls(),
                f.agreement(),
                f.exemption(),
                f.permitted(),
                f.reason(),
                f.until(),
                f.alsoBreaks());
    }
}
