package dev.cordon.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cordon.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every attribute that a mapping of Terraform reads is one of the provider's, as {@code mapping/attributes} records them.
 * With {@code -Dcordon.provider.schemas=FILE}, what {@code terraform providers schema -json} says, the records are
 * compared with the providers; {@code -Dcordon.rewrite=true} records them anew.
 */
class ProviderSchemasTest {

    private static final String FOLDER = "mapping/attributes/";
    /** The types of Terraform itself are this project's own: docs/descriptors.md. */
    private static final String OWN = "terraform";
    /** What releases before the recorded ones called an attribute, and configurations may still. */
    private static final Set<String> EARLIER = Set.of(
            "aws_flow_log log_group_name",
            "aws_ssm_association instance_id",
            "azurerm_network_interface enable_ip_forwarding");

    private final SortedMap<String, TypeMapping> mapped = Mappings.builtIn().types("terraform").entrySet().stream()
            .filter(type -> !provider(type.getKey()).equals(OWN))
            .collect(TreeMap::new, (all, type) -> all.put(type.getKey(), type.getValue()), Map::putAll);

    @Test
    void mappingsReadAttributesThatThereAre() throws IOException {
        SortedMap<String, AttributeTree> known = new TreeMap<>();
        recorded().forEach((type, record) -> known.put(type, AttributeTree.parse(record)));
        List<String> wrong = new ArrayList<>();
        mapped.forEach((type, mapping) -> {
            for (String path : PathsOfMappings.of(mapping)) {
                if (EARLIER.contains(type + " " + path)) {
                    continue;
                }
                if (!known.containsKey(type)) {
                    wrong.add(type + " is not recorded in " + FOLDER + provider(type) + ".txt: " + path);
                } else if (!anyHas(mapping, known, path)) {
                    wrong.add(type + " has no " + path);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Types that are mapped together differ a little: only machines with Linux have keys of SSH. */
    private static boolean anyHas(TypeMapping mapping, Map<String, AttributeTree> known, String path) {
        List<String> steps = AttributePattern.parse(path, "").steps();
        return mapping.types().stream().map(known::get).anyMatch(record -> record != null && record.has(steps));
    }

    @Test
    void nothingIsRecordedThatIsNotMapped() throws IOException {
        assertThat(mapped.keySet()).containsAll(recorded().keySet());
    }

    @Test
    void recordsAgreeWithTheProviders() throws IOException {
        String file = System.getProperty("cordon.provider.schemas", "");
        assumeTrue(!file.isEmpty(), "-Dcordon.provider.schemas names no file");
        SortedMap<String, AttributeTree> said = schemas(Path.of(file));
        SortedMap<String, String> records = recorded();
        SortedMap<String, StringBuilder> files = new TreeMap<>();
        mapped.forEach((type, mapping) -> {
            String record = said.containsKey(type) ? said.get(type).text(entered(mapping)) : records.get(type);
            if (record != null) {
                files.computeIfAbsent(provider(type), p -> new StringBuilder())
                        .append(type)
                        .append(' ')
                        .append(record)
                        .append('\n');
            }
        });
        files.forEach((provider, text) -> Golden.assertMatches(FOLDER + provider + ".txt", text.toString()));
    }

    /** A line for each type: its name, then the record. */
    private static SortedMap<String, String> recorded() throws IOException {
        SortedMap<String, String> records = new TreeMap<>();
        try (Stream<Path> files = Files.list(Golden.resource(FOLDER))) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] words = line.split(" ", 2);
                    records.put(words[0], words[1]);
                }
            }
        }
        return records;
    }

    /** The attributes of the resource and of the data source of a name. */
    private static SortedMap<String, AttributeTree> schemas(Path file) throws IOException {
        SortedMap<String, AttributeTree> all = new TreeMap<>();
        for (JsonNode provider : new ObjectMapper().readTree(file.toFile()).path("provider_schemas")) {
            for (String kind : List.of("resource_schemas", "data_source_schemas")) {
                provider.path(kind)
                        .fields()
                        .forEachRemaining(type -> all.merge(
                                type.getKey(),
                                AttributeTree.ofBlock(type.getValue().path("block")),
                                AttributeTree::with));
            }
        }
        return all;
    }

    private static Set<String> entered(TypeMapping mapping) {
        Set<String> entered = new TreeSet<>();
        for (String path : PathsOfMappings.of(mapping)) {
            List<String> names = AttributePattern.parse(path, "").steps().stream()
                    .filter(step -> !step.startsWith("["))
                    .toList();
            for (int i = 1; i < names.size(); i++) {
                entered.add(String.join(".", names.subList(0, i)));
            }
        }
        return entered;
    }

    private static String provider(String type) {
        return type.substring(0, type.indexOf('_'));
    }
}
