package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of the template of an ApplicationSet that its generators fill in: {@code server: '{{url}}'} is no address. */
final class GeneratedFields {

    private static final String REASON = "a generator of the ApplicationSet fills it in";

    private final List<Unknown> unknowns = new ArrayList<>();

    private GeneratedFields() {}

    static List<Unknown> of(Manifest manifest) {
        GeneratedFields fields = new GeneratedFields();
        if (manifest.kind().equals("ApplicationSet")) {
            fields.walk(Nodes.at(manifest.document(), "spec", "template", "spec"), "spec.template.spec");
        }
        return fields.unknowns;
    }

    private void walk(@Nullable Node node, String path) {
        String text = Nodes.text(node);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> walk(entry.value(), AttributePath.member(path, entry.name())));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                walk(sequence.items().get(i), AttributePath.item(path, i));
            }
        } else if (node != null && text != null && text.contains("{{")) {
            unknowns.add(new Unknown(path, REASON, node.location()));
        }
    }
}
