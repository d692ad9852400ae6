package dev.cordon.platform.compose.model;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A Compose file with every short form written out, so that files can be merged and read in one way. */
public final class LongForm {

    private static final List<String> PARTS = List.of("networks", "volumes", "secrets", "configs");

    private final HostPaths paths;
    private final ServiceForm services;

    public LongForm(HostPaths paths, Complaints complaints) {
        this.paths = paths;
        this.services = new ServiceForm(paths, complaints);
    }

    /** The file as a whole; what has a wrong shape stays as it is, because somebody else complains of it. */
    public Node.Mapping of(Node.Mapping document) {
        Node.Mapping result = each(document, "services", services::of);
        for (String part : PARTS) {
            result = each(result, part, LongForm::part);
        }
        return each(result, "volumes", this::mounted);
    }

    /** A volume that is a folder of the machine, mounted by the engine's own driver. */
    private Node mounted(Node volume) {
        @Nullable String how = Nodes.text(Nodes.at(volume, "driver_opts", "o"));
        @Nullable Node device = Nodes.at(volume, "driver_opts", "device");
        @Nullable String place = Nodes.text(device);
        if (how == null
                || device == null
                || place == null
                || !List.of(how.split(",")).contains("bind")) {
            return volume;
        }
        return change(
                (Node.Mapping) volume,
                "driver_opts",
                options -> options instanceof Node.Mapping all
                        ? Nodes.with(all, "device", Nodes.scalar(paths.resolve(place), device))
                        : options);
    }

    private static Node part(Node node) {
        if (Nodes.isNull(node)) {
            return new Node.Mapping(List.of(), node.location());
        }
        Node.Mapping part = (Node.Mapping) node;
        part = change(part, "labels", value -> Pairs.ofAssignments(value, "="));
        part = change(part, "internal", Booleans::cast);
        part = change(part, "attachable", Booleans::cast);
        Node external = part.get("external");
        if (external instanceof Node.Mapping named) {
            // The old form: external: {name: x}.
            part = Nodes.with(part, "external", Booleans.of(true, external));
            Node name = named.get("name");
            return name == null ? part : Nodes.with(part, "name", name);
        }
        return change(part, "external", Booleans::cast);
    }

    /** Applies a change to each member of a section that is a mapping or empty. */
    private static Node.Mapping each(Node.Mapping document, String section, UnaryOperator<Node> change) {
        return change(document, section, node -> {
            if (!(node instanceof Node.Mapping members)) {
                return node;
            }
            List<Node.Entry> entries = new ArrayList<>();
            for (Node.Entry entry : members.entries()) {
                Node value = entry.value();
                boolean changes = value instanceof Node.Mapping || Nodes.isNull(value);
                entries.add(new Node.Entry(entry.name(), changes ? through(value, change) : value, entry.location()));
            }
            return new Node.Mapping(entries, members.location());
        });
    }

    /** Applies a change to the value of that name, if there is one, also under a tag. */
    static Node.Mapping change(Node.Mapping mapping, String name, UnaryOperator<Node> change) {
        Node value = mapping.get(name);
        return value == null ? mapping : Nodes.with(mapping, name, through(value, change));
    }

    /** The same for each item of a list. */
    static Node.Mapping changeItems(Node.Mapping mapping, String name, UnaryOperator<Node> change) {
        return expandItems(mapping, name, item -> List.of(through(item, change)));
    }

    /** Puts several items in the place of each item of a list. */
    static Node.Mapping expandItems(Node.Mapping mapping, String name, Function<Node, List<Node>> expand) {
        return change(
                mapping,
                name,
                node -> node instanceof Node.Sequence list
                        ? new Node.Sequence(
                                list.items().stream()
                                        .flatMap(item -> expand.apply(item).stream())
                                        .toList(),
                                list.location())
                        : node);
    }

    /** Gives every member of a mapping those fields that it lacks. */
    static Node members(Node node, Map<String, String> defaults) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Node value = entry.value();
            Node member = Nodes.isNull(value) ? Pairs.mapping(defaults, value) : value;
            entries.add(new Node.Entry(entry.name(), member, entry.location()));
        }
        return new Node.Mapping(entries, mapping.location());
    }

    private static Node through(Node node, UnaryOperator<Node> change) {
        if (Tags.isReset(node)) {
            return node;
        }
        Node override = Tags.override(node);
        return override == null ? change.apply(node) : Tags.overriding(through(override, change));
    }
}
