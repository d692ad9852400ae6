package dev.cordon.usecase.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.Golden;
import dev.cordon.estate.EstateResource;
import dev.cordon.finding.ProblemException;
import dev.cordon.usecase.ExitStatus;
import dev.cordon.usecase.check.CheckRequest;
import org.junit.jupiter.api.Test;

/** Which things a question means, and what an answer is worth. */
class ExplainTest {

    @Test
    void aNearMissIsOfferedTheNearestName() {
        assertThatThrownBy(() -> explain("azurerm_virtual_network.polices", 1))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no resource and no file is called")
                .hasMessageContaining("Did you mean terraform:azurerm_virtual_network.police");
    }

    @Test
    void partOfANameIsOfferedWhatContainsIt() {
        assertThatThrownBy(() -> explain("virtual_network.", 1))
                .hasMessageContaining("terraform:azurerm_virtual_network.council")
                .hasMessageContaining("terraform:azurerm_virtual_network.police");
    }

    @Test
    void anEndThatSeveralHaveIsAmbiguous() {
        assertThatThrownBy(() -> explain("web", 1))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("are called 'web'")
                .hasMessageContaining("k8s/county:council-web/Deployment/web");
    }

    @Test
    void theNeighbourhoodGrowsWithItsDepth() {
        assertThat(ids("dp-portal/Deployment/portal", 0)).containsExactly("k8s/county:dp-portal/Deployment/portal");
        assertThat(ids("dp-portal/Deployment/portal", 2))
                .contains("k8s:cluster:county", "k8s/county:_cluster/Namespace/council-web");
    }

    @Test
    void whatCannotBeReadIsToldAndIsNoSuccess() {
        CheckRequest broken = CheckRequest.of(Golden.resource("explain/broken"));

        Explanation answer = new Explain().run(new ExplainRequest(broken, "aws_vpc.whole", 1));
        Explanation file = new Explain().run(new ExplainRequest(broken, "half.tf", 1));

        assertThat(answer.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(answer.problems()).hasSize(1);
        assertThat(file.file()).isNotNull();
        assertThat(file.file().problems()).hasSize(1);
    }

    private static Iterable<String> ids(String subject, int depth) {
        return explain(subject, depth).neighbourhood().resources().stream()
                .map(EstateResource::id)
                .toList();
    }

    private static Explanation explain(String subject, int depth) {
        return new Explain()
                .run(new ExplainRequest(CheckRequest.of(Golden.resource("explain/estate")), subject, depth));
    }
}
