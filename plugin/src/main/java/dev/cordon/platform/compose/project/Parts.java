package dev.cordon.platform.compose.project;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.finding.Location;
import dev.cordon.platform.compose.load.ComposeProject;
import dev.cordon.platform.compose.model.Marks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sections of a project's model by name, with the network that is there without being written. */
record Parts(ComposeProject project) {

    static final String DEFAULT_NETWORK = "default";

    /** Sections and the types of what is in them. */
    static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "services",
            "service",
            "networks",
            "network",
            "volumes",
            "volume",
            "secrets",
            "secret",
            "configs",
            "config"));

    List<Node.Entry> of(String section) {
        return project.model().get(section) instanceof Node.Mapping members ? members.entries() : List.of();
    }

    Node.@Nullable Mapping service(String name) {
        return member("services", name) instanceof Node.Mapping service ? service : null;
    }

    @Nullable
    Node member(String section, String name) {
        return Nodes.at(project.model(), section, name);
    }

    boolean has(String section, String name) {
        return section.equals("networks") && name.equals(DEFAULT_NETWORK) || member(section, name) != null;
    }

    /** The network that services join which name none; null where every service names one, or where it is written out. */
    @Nullable
    Location defaultNetwork() {
        if (member("networks", DEFAULT_NETWORK) != null) {
            return null;
        }
        for (Node.Entry entry : of("services")) {
            if (entry.value() instanceof Node.Mapping service && joins(service).containsKey(DEFAULT_NETWORK)) {
                return entry.location();
            }
        }
        return null;
    }

    /** The networks that a service joins, with how. */
    static Map<String, Node> joins(Node.Mapping service) {
        Map<String, Node> joined = new TreeMap<>();
        if (service.get("network_mode") != null || service.get("provider") != null) {
            return joined;
        }
        if (service.get("networks") instanceof Node.Mapping networks) {
            networks.entries().forEach(entry -> joined.put(entry.name(), entry.value()));
        }
        if (joined.isEmpty()) {
            joined.put(DEFAULT_NETWORK, new Node.Mapping(List.of(), service.location()));
        }
        return joined;
    }

    String id(String section, String name) {
        return id(TYPES.get(section) + "." + name);
    }

    /** With the name, unless that differs from one checkout to the next. */
    String projectAddress() {
        return Marks.in(project.name()) ? "project" : "project." + project.name();
    }

    String projectId() {
        return id(projectAddress());
    }

    private String id(String address) {
        return project.scope() + ":" + address;
    }
}
