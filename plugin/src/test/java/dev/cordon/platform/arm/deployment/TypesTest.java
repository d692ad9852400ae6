package dev.cordon.platform.arm.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.mapping.Mappings;
import dev.cordon.testing.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @Test
    void knowsEveryMemberThatMappingsAskFor() throws IOException {
        for (String file : List.of("compute", "data", "identity", "network")) {
            String text = Files.readString(Cases.root().resolve("policies/mappings/arm-" + file + ".yaml"));
            Matcher member =
                    Pattern.compile("properties\\.[A-Za-z0-9.\\[\\]*]+").matcher(text);
            while (member.find()) {
                for (String name : member.group().split("[.\\[\\]*]+")) {
                    assertThat(MemberNames.canonical(name.toUpperCase(Locale.ROOT)))
                            .isEqualTo(name);
                }
            }
        }
    }
}
