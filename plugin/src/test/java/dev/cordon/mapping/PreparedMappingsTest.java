package dev.cordon.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What ships is what the YAML says. */
class PreparedMappingsTest {

    @Test
    void saysWhatTheFilesSay() {
        List<MappingFile> files =
                BuiltInMappings.documents().stream().map(MappingFile::of).toList();
        List<MappingFile> prepared = PreparedMappings.read(PreparedMappings.write(BuiltInMappings.documents()));

        assertThat(types(prepared)).isEqualTo(types(files)).hasSizeGreaterThan(400);
    }

    @Test
    void isMadeOfTheFilesByTheBuild() {
        String classes = PreparedMappings.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String prepared = PreparedMappings.text();

        // A development environment may compile and do no more; Maven's build does all of it.
        if (prepared != null || classes.endsWith("/target/classes/")) {
            assertThat(prepared).isEqualTo(PreparedMappings.write(BuiltInMappings.documents()));
        }
    }

    private static Map<String, TypeMapping> types(List<MappingFile> files) {
        Map<String, TypeMapping> types = new TreeMap<>();
        for (MappingFile file : files) {
            for (MappingFile.Entry entry : file.entries()) {
                entry.types().forEach(type -> types.put(file.platform() + " " + type, entry.mapping()));
            }
        }
        return types;
    }
}
