package dev.cordon.usecase.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mapping that replaces another may take an edge away: no report keeps quiet about it. */
class ChangedMappingsTest {

    private static final Path ESTATE = Golden.resource("explain/estate");
    private static final Path OWN =
            Golden.resource("explain/cases/own-mapping/mapping.yaml").toAbsolutePath();
    private static final Path EXTENDED =
            Golden.resource("mapping/extended/mapping.yaml").toAbsolutePath();

    @Test
    void theReportNamesEveryTypeThatOwnMappingsChange() {
        CheckReport report = check(List.of(OWN, EXTENDED));
        assertThat(report.problems()).isEmpty();
        assertThat(report.cautions())
                .anyMatch(caution -> caution.endsWith("own-mapping/mapping.yaml replaces what is known of terraform:"
                        + " azurerm_virtual_network_peering"))
                .anyMatch(caution ->
                        caution.endsWith("extended/mapping.yaml adds to what is known of terraform: aws_ebs_volume"));
        assertThat(report.provenance().changedTypes())
                .extracting(one -> one.type() + " " + one.change())
                .containsExactly("azurerm_virtual_network_peering replaced", "aws_ebs_volume extended");
    }

    @Test
    void withoutOwnMappingsThereIsNothingToTell() {
        CheckReport report = check(List.of());
        assertThat(report.cautions()).noneMatch(caution -> caution.contains("what is known of"));
        assertThat(report.provenance().changedTypes()).isEmpty();
    }

    private static CheckReport check(List<Path> mappings) {
        return new Check().run(CheckRequest.builder(ESTATE).mappings(mappings).build());
    }
}
