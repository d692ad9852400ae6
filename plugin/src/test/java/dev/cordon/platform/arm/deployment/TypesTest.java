package dev.cordon.platform.arm.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.mapping.Mappings;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypesTest {

    @Test
    void knowsEveryTypeThatIsMapped() {
        for (String type : Mappings.builtIn().types("arm").keySet()) {
            if (type.contains("/")) {
                assertThat(Types.canonical(type.toUpperCase(Locale.ROOT))).isEqualTo(type);
            }
        }
    }
}
