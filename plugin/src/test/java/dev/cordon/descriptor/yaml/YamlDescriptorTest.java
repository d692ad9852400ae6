package dev.cordon.descriptor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.Golden;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.DocumentsDump;
import dev.cordon.descriptor.Node;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.testing.Cases;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class YamlDescriptorTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.in("yaml", (path, folder) -> {
            String dump = DocumentsDump.of(YamlDescriptor.read(DescriptorText.read(folder, Path.of("input.yaml"))));
            Golden.assertMatches(path + "/expected.txt", dump);
        });
    }

    @Test
    void tagsOfAFormatAreItsOwnToRead() {
        SourceFile source = new SourceFile("input.yaml", "a: !Ref b\nc: !Sub [1]\nd: !!str 2\ne: 3\n");
        YamlTags wrapping =
                (tag, node) -> new Node.Mapping(List.of(new Node.Entry(tag, node, node.location())), node.location());
        assertThat(DocumentsDump.of(YamlDescriptor.read(source, wrapping)))
                .startsWith("{\"a\": {\"!Ref\": \"b\"}, \"c\": {\"!Sub\": [1]}, \"d\": \"2\", \"e\": 3}");
    }
}
