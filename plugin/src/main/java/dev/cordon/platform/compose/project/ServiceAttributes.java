package dev.cordon.platform.compose.project;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.platform.compose.load.Missing;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.rego.value.BooleanValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service as policies see it. What Compose writes as a mapping by name is a list here, so that a path reaches all of
 * it; what follows from several fields stands in one.
 */
final class ServiceAttributes {

    /** Fields that put a service into a namespace of another one, of any container, or of the machine. */
    private static final List<String> NAMESPACES =
            List.of("network_mode", "pid", "ipc", "uts", "userns_mode", "cgroup");

    private ServiceAttributes() {}

    static Node.Mapping of(String name, Node.Mapping service, ComposeNames names) {
        Node.Mapping result = Nodes.with(Missing.without(service), "name", Nodes.scalar(name, service));
        result = Nodes.with(result, "project", Nodes.scalar(names.project(), service));
        result = withNetworks(result, service);
        result = listed(result, "depends_on", "service");
        result = listed(result, "models", "model");
        result = hosts(result);
        Node.Sequence shares = shares(service);
        result = shares.items().isEmpty() ? result : Nodes.with(result, "shares", shares);
        return withSocket(result, service);
    }

    private static Node.Mapping withNetworks(Node.Mapping result, Node.Mapping service) {
        List<Node> joined = new ArrayList<>();
        Parts.joins(service).forEach((name, how) -> joined.add(member("name", name, how)));
        Node place = service.get("networks") == null ? service : service.get("networks");
        return joined.isEmpty()
                ? Nodes.without(result, "networks")
                : Nodes.with(result, "networks", new Node.Sequence(joined, place.location()));
    }

    private static Node.Mapping listed(Node.Mapping service, String field, String key) {
        if (!(service.get(field) instanceof Node.Mapping members)) {
            return service;
        }
        List<Node> items = new ArrayList<>();
        members.entries().forEach(entry -> items.add(member(key, entry.name(), entry.value())));
        return Nodes.with(service, field, new Node.Sequence(items, members.location()));
    }

    private static Node member(String key, String name, Node fields) {
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(new Node.Entry(key, Nodes.scalar(name, fields), fields.location()));
        if (fields instanceof Node.Mapping mapping) {
            entries.addAll(mapping.entries());
        }
        return new Node.Mapping(entries, fields.location());
    }

    /** {@code {db: [10.1.2.3]}} as {@code [{host: db, ip: 10.1.2.3}]}. */
    private static Node.Mapping hosts(Node.Mapping service) {
        if (!(service.get("extra_hosts") instanceof Node.Mapping members)) {
            return service;
        }
        List<Node> items = new ArrayList<>();
        for (Node.Entry entry : members.entries()) {
            List<Node> addresses = entry.value() instanceof Node.Sequence list ? list.items() : List.of();
            for (Node address : addresses) {
                Node.Mapping item = (Node.Mapping) member("host", entry.name(), address);
                items.add(Nodes.with(item, "ip", address));
            }
        }
        return Nodes.with(service, "extra_hosts", new Node.Sequence(items, members.location()));
    }

    private static Node.Sequence shares(Node.Mapping service) {
        List<Node> shares = new ArrayList<>();
        for (String field : NAMESPACES) {
            @Nullable Node node = service.get(field);
            String text = Nodes.text(node);
            if (node != null && text != null) {
                @Nullable Node share = share(field.replace("_mode", ""), text, node);
                if (share != null) {
                    shares.add(share);
                }
            }
        }
        return new Node.Sequence(shares, service.location());
    }

    /** Null for a namespace of its own. */
    private static @Nullable Node share(String namespace, String text, Node place) {
        int colon = text.indexOf(':');
        String with = colon < 0 ? text : text.substring(0, colon);
        if (!List.of("host", "service", "container").contains(with) && !Marks.in(with)) {
            return null;
        }
        Node.Mapping share = (Node.Mapping) member("namespace", namespace, place);
        share = Nodes.with(share, "with", Nodes.scalar(with, place));
        return colon < 0 ? share : Nodes.with(share, "name", Nodes.scalar(text.substring(colon + 1), place));
    }

    /** Whoever can talk to the engine can do anything on its machine. */
    private static Node.Mapping withSocket(Node.Mapping result, Node.Mapping service) {
        if ("true".equals(Nodes.scalarText(service.get("use_api_socket")))) {
            return socket(result, String.valueOf(Nodes.scalarText(service.get("use_api_socket"))), service);
        }
        if (service.get("volumes") instanceof Node.Sequence mounts) {
            for (Node mount : mounts.items()) {
                String source = Nodes.text(Nodes.at(mount, "source"));
                if (source != null && EngineSockets.reaches(source)) {
                    return socket(result, Marks.in(source) ? source : "true", mount);
                }
            }
        }
        return result;
    }

    private static Node.Mapping socket(Node.Mapping result, String value, Node place) {
        Node flag = value.equals("true")
                ? new Node.Scalar(BooleanValue.TRUE, place.location())
                : Nodes.scalar(value, place);
        return Nodes.with(result, "engine_socket", flag);
    }
}
