package dev.cordon.platform.kubernetes;

import dev.cordon.descriptor.Node;
import dev.cordon.rego.value.StringValue;
import org.jspecify.annotations.Nullable;

/**
 * One object as a file declares it.
 *
 * @param folder of the file, as ids write it
 * @param namespace where the object goes, or {@link Scopes#CLUSTER}
 * @param namespaced whether the manifest itself names the namespace
 */
record Manifest(
        String folder,
        String apiVersion,
        String kind,
        String name,
        String namespace,
        boolean namespaced,
        Node.Mapping document) {

    /** As {@code kubectl} users name it: {@code namespace/Kind/name}. */
    String address() {
        return namespace + "/" + kind + "/" + name;
    }

    String id() {
        return folder + ":" + address();
    }

    /** The node at a path of names, or null. */
    static @Nullable Node at(Node node, String... names) {
        Node current = node;
        for (String name : names) {
            if (!(current instanceof Node.Mapping mapping)) {
                return null;
            }
            @Nullable Node next = mapping.get(name);
            if (next == null) {
                return null;
            }
            current = next;
        }
        return current;
    }

    /** The text at a path of names; null where there is none or it is something else. */
    static @Nullable String textAt(Node node, String... names) {
        @Nullable Node found = at(node, names);
        return found instanceof Node.Scalar scalar && scalar.value() instanceof StringValue text ? text.value() : null;
    }
}
