package dev.cordon.platform.compose.project;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.Reference;
import java.util.ArrayList;
import java.util.List;

/** What a service says about other things of its project. */
final class ServiceReferences {

    private final Parts parts;
    private final Node.Mapping attributes;
    private final List<Reference> references = new ArrayList<>();

    private ServiceReferences(Parts parts, Node.Mapping attributes) {
        this.parts = parts;
        this.attributes = attributes;
    }

    /** @param attributes of the service, as {@link ServiceAttributes} has them */
    static List<Reference> of(Parts parts, Node.Mapping attributes) {
        ServiceReferences reader = new ServiceReferences(parts, attributes);
        reader.references.add(new Reference("project", parts.projectId(), "", attributes.location()));
        reader.each("networks", "name", "networks");
        reader.each("depends_on", "service", "services");
        reader.each("links", "service", "services");
        reader.each("volumes_from", "service", "services");
        reader.each("volumes", "source", "volumes");
        reader.each("secrets", "source", "secrets");
        reader.each("configs", "source", "configs");
        reader.each("shares", "name", "services");
        reader.credentials();
        return reader.references;
    }

    private void each(String list, String field, String section) {
        if (!(attributes.get(list) instanceof Node.Sequence items)) {
            return;
        }
        for (int i = 0; i < items.items().size(); i++) {
            Node item = items.items().get(i);
            String name = Nodes.scalarText(Nodes.at(item, field));
            if (name != null && isMeant(list, item) && parts.has(section, name)) {
                String path = AttributePath.member(AttributePath.item(list, i), field);
                references.add(new Reference(path, parts.id(section, name), "", item.location()));
            }
        }
    }

    /** A mount of a path names no volume, and a namespace of the machine no service. */
    private static boolean isMeant(String list, Node item) {
        return switch (list) {
            case "volumes" -> "volume".equals(Nodes.text(Nodes.at(item, "type")));
            case "shares" -> "service".equals(Nodes.text(Nodes.at(item, "with")));
            default -> true;
        };
    }

    private void credentials() {
        String config = Nodes.scalarText(Nodes.at(attributes, "credential_spec", "config"));
        if (config != null && parts.has("configs", config)) {
            references.add(
                    new Reference("credential_spec.config", parts.id("configs", config), "", attributes.location()));
        }
    }
}
