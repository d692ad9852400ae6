package dev.cordon.platform.compose.model;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service with every short form written out. */
final class ServiceForm {

    private static final List<String> ASSIGNMENTS = List.of("environment", "labels", "annotations", "sysctls");
    private static final List<String> LISTS = List.of("dns", "dns_search", "tmpfs", "label_file");
    private static final List<String> BOOLEANS =
            List.of("privileged", "read_only", "init", "tty", "stdin_open", "use_api_socket", "oom_kill_disable");
    private static final List<String> KEYED = List.of("ports", "volumes", "devices", "secrets", "configs");
    private static final Map<String, String> DEPENDENCY = Map.of("condition", "service_started");

    private final HostPaths paths;
    private final Ports ports;
    private final Mounts mounts;

    ServiceForm(HostPaths paths, Complaints complaints) {
        this.paths = paths;
        this.ports = new Ports(complaints);
        this.mounts = new Mounts(paths, complaints);
    }

    Node of(Node node) {
        if (!(node instanceof Node.Mapping)) {
            return new Node.Mapping(List.of(), node.location());
        }
        Node.Mapping service = (Node.Mapping) node;
        for (String name : ASSIGNMENTS) {
            service = LongForm.change(service, name, value -> Pairs.ofAssignments(value, "="));
        }
        for (String name : LISTS) {
            service = LongForm.change(service, name, Pairs::list);
        }
        for (String name : BOOLEANS) {
            service = LongForm.change(service, name, Booleans::cast);
        }
        service = links(service);
        service = LongForm.expandItems(service, "ports", ports::longForms);
        service = LongForm.changeItems(service, "volumes", mounts::longForm);
        service = LongForm.changeItems(service, "devices", ServiceForm::device);
        service = LongForm.changeItems(service, "secrets", ServiceForm::grant);
        service = LongForm.changeItems(service, "configs", ServiceForm::grant);
        service = LongForm.change(service, "build", this::build);
        service = LongForm.change(service, "deploy", ServiceForm::deploy);
        for (String name : KEYED) {
            service = LongForm.change(service, name, list -> ItemKey.lastOfEach(name, list));
        }
        return files(service);
    }

    private Node.Mapping links(Node.Mapping service) {
        Node.Mapping changed = LongForm.change(service, "networks", value -> Pairs.ofNames(value, Map.of()));
        changed = LongForm.change(changed, "networks", value -> LongForm.members(value, Map.of()));
        changed = LongForm.change(changed, "models", value -> Pairs.ofNames(value, Map.of()));
        changed = LongForm.change(changed, "depends_on", value -> Pairs.ofNames(value, DEPENDENCY));
        changed = LongForm.change(changed, "depends_on", value -> LongForm.members(value, DEPENDENCY));
        changed = LongForm.change(changed, "extra_hosts", ExtraHosts::of);
        changed = LongForm.changeItems(changed, "links", item -> linked(item, "service"));
        changed = LongForm.changeItems(changed, "external_links", item -> linked(item, "container"));
        return LongForm.changeItems(changed, "volumes_from", ServiceForm::volumesFrom);
    }

    private Node.Mapping files(Node.Mapping service) {
        Node.Mapping changed = LongForm.change(service, "env_file", Pairs::list);
        changed = LongForm.changeItems(changed, "env_file", item -> {
            Node file = item instanceof Node.Mapping ? item : field("path", item);
            return LongForm.change((Node.Mapping) file, "path", this::path);
        });
        changed = LongForm.changeItems(changed, "label_file", this::path);
        return LongForm.change(changed, "extends", item -> {
            Node base = item instanceof Node.Mapping ? item : field("service", item);
            return LongForm.change((Node.Mapping) base, "file", this::path);
        });
    }

    private Node build(Node node) {
        if (Nodes.isNull(node)) {
            return node;
        }
        Node.Mapping build = (Node.Mapping) (node instanceof Node.Mapping ? node : field("context", node));
        build = LongForm.change(build, "context", this::path);
        for (String name : List.of("args", "labels", "additional_contexts")) {
            build = LongForm.change(build, name, value -> Pairs.ofAssignments(value, "="));
        }
        build = LongForm.change(build, "extra_hosts", ExtraHosts::of);
        build = LongForm.changeItems(build, "secrets", ServiceForm::grant);
        return LongForm.change(build, "privileged", Booleans::cast);
    }

    private static Node deploy(Node node) {
        return node instanceof Node.Mapping deploy
                ? LongForm.change(deploy, "labels", value -> Pairs.ofAssignments(value, "="))
                : node;
    }

    /** {@code SERVICE[:ALIAS]}. */
    private static Node linked(Node item, String what) {
        String text = Nodes.scalarText(item);
        if (text == null) {
            return item;
        }
        int colon = text.indexOf(':');
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put(what, colon < 0 ? text : text.substring(0, colon));
        fields.put("alias", colon < 0 ? null : text.substring(colon + 1));
        return Pairs.mapping(fields, item);
    }

    /** {@code SERVICE[:MODE]}, and {@code container:NAME[:MODE]}. */
    private static Node volumesFrom(Node item) {
        String text = Nodes.scalarText(item);
        if (text == null) {
            return item;
        }
        boolean container = text.startsWith("container:");
        String rest = container ? text.substring("container:".length()) : text;
        int colon = rest.indexOf(':');
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put(container ? "container" : "service", colon < 0 ? rest : rest.substring(0, colon));
        fields.put("mode", colon < 0 ? null : rest.substring(colon + 1));
        return Pairs.mapping(fields, item);
    }

    /** {@code SOURCE[:TARGET[:PERMISSIONS]]}; devices of CDI ({@code vendor.example/gpu=all}) have one name. */
    private static Node device(Node item) {
        String text = Nodes.scalarText(item);
        if (text == null) {
            return item;
        }
        String[] parts = text.split(":", 3);
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("source", parts[0]);
        fields.put("target", parts.length > 1 ? parts[1] : parts[0]);
        fields.put("permissions", parts.length > 2 ? parts[2] : "rwm");
        return Pairs.mapping(fields, item);
    }

    private static Node grant(Node item) {
        return item instanceof Node.Scalar ? field("source", item) : item;
    }

    private Node path(Node node) {
        String text = Nodes.text(node);
        return text == null ? node : Nodes.scalar(paths.resolve(text), node);
    }

    private static Node.Mapping field(String name, Node value) {
        return new Node.Mapping(List.of(new Node.Entry(name, value, value.location())), value.location());
    }
}
