package dev.cordon.platform.compose.project;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.finding.Spelling;
import dev.cordon.platform.compose.load.ComposeProject;
import dev.cordon.platform.compose.load.Missing;
import dev.cordon.platform.compose.model.Complaints;
import dev.cordon.platform.compose.model.Marks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a project names and does not define, and what Compose would refuse to start. */
public final class ReferenceCheck {

    private static final List<String> NAMESPACES = List.of("network_mode", "pid", "ipc", "uts");

    private final Parts parts;
    private final Complaints complaints;

    private ReferenceCheck(ComposeProject project, Complaints complaints) {
        this.parts = new Parts(project);
        this.complaints = complaints;
    }

    /**
     * @param whole whether the project is all that Compose would read; a file that is merged over another may leave
     *     things to that one
     */
    public static void check(ComposeProject project, boolean whole, Complaints complaints) {
        ReferenceCheck check = new ReferenceCheck(project, complaints);
        // What is not defined here may be defined in the file that could not be read.
        if (!project.isIncomplete() && whole) {
            for (Node.Entry entry : check.parts.of("services")) {
                if (entry.value() instanceof Node.Mapping service && Missing.of(service) == null) {
                    check.service(entry, service);
                }
            }
        }
        for (String section : List.of("networks", "volumes", "secrets", "configs")) {
            check.parts.of(section).forEach(check::external);
        }
        new DependencyCycles(check.parts, complaints).check();
    }

    private void service(Node.Entry entry, Node.Mapping service) {
        if (List.of("image", "build", "provider").stream().allMatch(field -> service.get(field) == null)) {
            complaints.invalid(
                    entry.location(),
                    "service " + entry.name() + " has neither an image nor a build",
                    "Say what it runs.");
        }
        if (service.get("network_mode") != null && service.get("networks") != null) {
            complaints.invalid(
                    entry.location(),
                    "service " + entry.name() + " has a network_mode and networks, which exclude each other",
                    "Remove one of them.");
        }
        if (service.get("networks") instanceof Node.Mapping networks) {
            networks.entries().forEach(network -> named("networks", network.name(), network.value()));
        }
        if (service.get("depends_on") instanceof Node.Mapping services) {
            services.entries().stream()
                    .filter(other -> !"false".equals(Nodes.scalarText(Nodes.at(other.value(), "required"))))
                    .forEach(other -> named("services", other.name(), other.value()));
        }
        each(service, "links", "service", "services");
        each(service, "volumes_from", "service", "services");
        each(service, "secrets", "source", "secrets");
        each(service, "configs", "source", "configs");
        each(service, "volumes", "source", "volumes");
        NAMESPACES.forEach(field -> namespace(service.get(field)));
    }

    private void namespace(@Nullable Node node) {
        String text = Nodes.text(node);
        if (node != null && text != null && text.startsWith("service:")) {
            named("services", text.substring("service:".length()), node);
        }
    }

    private void each(Node.Mapping service, String list, String field, String section) {
        if (!(service.get(list) instanceof Node.Sequence items)) {
            return;
        }
        for (Node item : items.items()) {
            String name = Nodes.scalarText(Nodes.at(item, field));
            boolean other = list.equals("volumes") && !"volume".equals(Nodes.text(Nodes.at(item, "type")));
            if (name != null && !other) {
                named(section, name, item);
            }
        }
    }

    private void named(String section, String name, Node place) {
        if (!Marks.in(name) && !parts.has(section, name)) {
            List<String> known =
                    parts.of(section).stream().map(Node.Entry::name).toList();
            String hint = Spelling.hint(name, known);
            complaints.invalid(
                    place.location(),
                    "there is no " + Parts.TYPES.get(section) + " " + name + " in this project",
                    hint.isEmpty()
                            ? "Define it under \"" + section + "\"."
                            : Character.toUpperCase(hint.charAt(0))
                                    + hint.substring(1).strip());
        }
    }

    /** What somebody else made cannot be described here. */
    private void external(Node.Entry entry) {
        Map<String, String> fields = Map.of("driver", "", "driver_opts", "", "ipam", "", "file", "", "content", "");
        if (entry.value() instanceof Node.Mapping part && "true".equals(Nodes.scalarText(part.get("external")))) {
            for (Node.Entry field : part.entries()) {
                if (fields.containsKey(field.name())) {
                    complaints.invalid(
                            field.location(),
                            entry.name() + " is external, so that \"" + field.name() + "\" cannot be set",
                            "Remove the field, or \"external\".");
                }
            }
        }
    }
}
