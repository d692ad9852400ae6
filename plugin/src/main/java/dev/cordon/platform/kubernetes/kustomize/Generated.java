package dev.cordon.platform.kubernetes.kustomize;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.resource.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An object that a kustomization makes of texts and files.
 *
 * @param behavior {@code create}, or {@code merge} or {@code replace} for one of that name that is there already
 */
record Generated(Subject object, String behavior) {

    /** The objects with this one among them. */
    static List<Subject> into(List<Subject> objects, List<Generated> generated, Path folder) {
        List<Subject> result = new ArrayList<>(objects);
        for (Generated one : generated) {
            int at = one.behavior.equals("create") ? -1 : one.indexIn(result);
            if (at < 0) {
                result.add(one.object.inside(folder));
            } else {
                result.set(at, one.over(result.get(at)));
            }
        }
        return result;
    }

    private int indexIn(List<Subject> objects) {
        for (int i = 0; i < objects.size(); i++) {
            Subject other = objects.get(i);
            if (other.kind().equals(object.kind()) && other.names().contains(object.name())) {
                return i;
            }
        }
        return -1;
    }

    private Subject over(Subject below) {
        boolean merge = behavior.equals("merge");
        Node.Mapping document = below.document();
        for (Node.Entry entry : object.document().entries()) {
            boolean contents = entry.name().endsWith("ata") && !entry.name().equals("metadata");
            Node value = entry.value();
            if (contents && merge && document.get(entry.name()) instanceof Node.Mapping old) {
                value = over(old, (Node.Mapping) value);
            } else if (entry.name().equals("metadata") && document.get("metadata") instanceof Node.Mapping old) {
                value = metadata(old, (Node.Mapping) value);
            }
            document = Nodes.with(document, entry.name(), value);
        }
        List<Unknown> unknowns = new ArrayList<>(object.unknowns());
        return below.with(document).with(unknowns).hashed(below.hashed() && object.hashed());
    }

    private static Node.Mapping metadata(Node.Mapping below, Node.Mapping above) {
        Node.Mapping result = below;
        for (String field : List.of("labels", "annotations")) {
            if (above.get(field) instanceof Node.Mapping more) {
                Node value = result.get(field) instanceof Node.Mapping own ? over(own, more) : more;
                result = Nodes.with(result, field, value);
            }
        }
        return result;
    }

    private static Node.Mapping over(Node.Mapping below, Node.Mapping above) {
        Node.Mapping result = below;
        for (Node.Entry entry : above.entries()) {
            result = Nodes.with(result, entry.name(), entry.value());
        }
        return result;
    }
}
