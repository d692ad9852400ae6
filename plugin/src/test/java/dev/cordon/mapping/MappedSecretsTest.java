package dev.cordon.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.resource.SecretAttributes;
import dev.cordon.resource.SecretNames;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mapping reads must not be taken out for its name: its edge would be an unknown one for ever. */
class MappedSecretsTest {

    /** Where providers take the name or ARN of a key, which is none itself and is kept as such. */
    private static final String NAMES_A_KEY = "encryption_key";

    @ParameterizedTest
    @ValueSource(strings = {"terraform", "cloudformation", "arm", "kubernetes", "compose", "ansible"})
    void noMappingReadsASecret(String platform) {
        List<String> secret = new ArrayList<>();
        Mappings.builtIn()
                .types(platform)
                .forEach((type, mapping) -> beyondHosts(mapping).forEach(path -> {
                    List<String> steps = AttributePattern.parse(path, "").steps();
                    List<String> names =
                            steps.stream().filter(step -> !step.startsWith("[")).toList();
                    String last = names.isEmpty() ? "" : names.get(names.size() - 1);
                    if (SecretNames.isSecret(last) && !last.endsWith(NAMES_A_KEY)
                            || SecretAttributes.of(type).contains(steps.get(0))) {
                        secret.add(type + "." + path);
                    }
                }));
        assertThat(secret).isEmpty();
    }

    /** What is read as told is read for the hosts in it, which are kept of secrets too. */
    private static List<String> beyondHosts(TypeMapping mapping) {
        List<String> paths = new ArrayList<>(PathsOfMappings.of(mapping));
        mapping.edges().stream()
                .map(EdgeMapping::to)
                .filter(end -> end.form() == EndMapping.Form.TOLD)
                .forEach(end -> paths.remove(end.path()));
        return paths;
    }
}
