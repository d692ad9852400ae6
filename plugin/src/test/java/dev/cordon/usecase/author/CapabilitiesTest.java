package dev.cordon.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.rego.builtin.Declarations;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {

    /** The language's list of OPA 1.4.2 has two hundred; a misspelt name here would take a function away. */
    @Test
    void theEngineKnowsWhatOpaHad() {
        List<String> names =
                Capabilities.versions().values().stream().flatMap(List::stream).toList();

        assertThat(names).hasSize(200).doesNotHaveDuplicates();
        assertThat(Declarations.standard().keySet()).containsAll(names);
    }

    @Test
    void versionsBuildOnEachOther() {
        assertThat(Declarations.read(Capabilities.read("v0.17.0"))).hasSize(114);
        assertThat(Declarations.read(Capabilities.read("v1.4.2"))).hasSize(200);
    }
}
