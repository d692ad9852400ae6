package dev.cordon.platform.compose.model;

import com.google.re2j.Pattern;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code [SOURCE:]TARGET[:MODE]} written out, with the kind of the source and relative paths resolved. */
final class Mounts {

    private static final Pattern DRIVE = Pattern.compile("[a-zA-Z]");

    private final HostPaths paths;
    private final Complaints complaints;

    Mounts(HostPaths paths, Complaints complaints) {
        this.paths = paths;
        this.complaints = complaints;
    }

    Node longForm(Node node) {
        String text = Nodes.scalarText(node);
        if (text != null) {
            return parsed(text, node);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        String type = Nodes.text(mapping.get("type"));
        String source = Nodes.text(mapping.get("source"));
        if (mapping.get("target") == null) {
            complaints.invalid(node.location(), "this mount has no target", "Name the path in the container.");
        }
        Node.Mapping mount = type == null ? Nodes.with(mapping, "type", Nodes.scalar(type(source), node)) : mapping;
        return source != null && "bind".equals(Nodes.text(mount.get("type")))
                ? Nodes.with(mount, "source", Nodes.scalar(paths.resolve(source), node))
                : mount;
    }

    private Node parsed(String text, Node node) {
        List<String> parts = split(text);
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        String source = parts.size() == 1 ? null : parts.get(0);
        if (parts.size() > 3 || parts.contains("")) {
            complaints.invalid(node.location(), "this is no mount", "Write [SOURCE:]TARGET[:MODE], in quotes.");
            return Pairs.mapping(fields, node);
        }
        fields.put("type", type(source));
        fields.put("source", source == null || !HostPaths.isPath(source) ? source : paths.resolve(source));
        fields.put("target", parts.get(parts.size() == 1 ? 0 : 1));
        Node.Mapping mount = Pairs.mapping(fields, node);
        boolean readOnly = parts.size() == 3 && List.of(parts.get(2).split(",")).contains("ro");
        return readOnly ? Nodes.with(mount, "read_only", Booleans.of(true, node)) : mount;
    }

    /** A source that a variable gives may be a path as well as a name; the type follows from it, and is unknown too. */
    private static String type(@Nullable String source) {
        if (source != null && Marks.in(source) && !HostPaths.isPath(source)) {
            return source;
        }
        return source != null && HostPaths.isPath(source) ? "bind" : "volume";
    }

    /** At colons, but not at that of a Windows drive. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split(":", -1)));
        for (int i = 0; i + 1 < parts.size(); i++) {
            boolean drive = DRIVE.matches(parts.get(i))
                    && (parts.get(i + 1).startsWith("\\") || parts.get(i + 1).startsWith("/"));
            if (drive) {
                parts.set(i, parts.get(i) + ":" + parts.remove(i + 1));
            }
        }
        return parts;
    }
}
