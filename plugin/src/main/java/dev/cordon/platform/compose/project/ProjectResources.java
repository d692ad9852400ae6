package dev.cordon.platform.compose.project;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.Nodes;
import dev.cordon.finding.Location;
import dev.cordon.platform.compose.load.ComposeProject;
import dev.cordon.platform.compose.load.Missing;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Reference;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The resources of a project: itself, its services, networks, volumes, secrets and configs. */
public final class ProjectResources {

    /** One of which says what a service runs. */
    private static final List<String> RUNS = List.of("image", "build", "provider");

    private final ComposeProject project;
    private final Parts parts;
    private final ComposeNames names;
    private final List<Resource> resources = new ArrayList<>();

    private ProjectResources(ComposeProject project) {
        this.project = project;
        this.parts = new Parts(project);
        this.names = new ComposeNames(project.name());
    }

    public static List<Resource> of(ComposeProject project) {
        ProjectResources reader = new ProjectResources(project);
        reader.project();
        reader.parts.of("services").forEach(reader::service);
        for (String section : List.of("networks", "volumes", "secrets", "configs")) {
            reader.parts.of(section).forEach(entry -> reader.part(section, entry));
        }
        reader.defaultNetwork();
        return reader.resources;
    }

    private void project() {
        Location start = Location.startOf(DescriptorText.name(project.files().get(0)));
        Node.Mapping place = new Node.Mapping(List.of(), start);
        List<Node> files = new ArrayList<>();
        project.files().forEach(file -> files.add(Nodes.scalar(DescriptorText.name(file), place)));
        Node.Mapping attributes = Nodes.with(place, "name", Nodes.scalar(project.name(), nameNode(place)));
        attributes = Nodes.with(attributes, "files", new Node.Sequence(files, start));
        add(project.name(), "project", attributes, attributes, List.of(), new ArrayList<>(project.missing()), start);
    }

    private Node nameNode(Node otherwise) {
        Node name = project.model().get("name");
        return name == null ? otherwise : name;
    }

    private void service(Node.Entry entry) {
        if (!(entry.value() instanceof Node.Mapping service)) {
            return;
        }
        List<Unknown> unknowns = new ArrayList<>();
        Node.Scalar missing = Missing.of(service);
        if (missing != null) {
            unknowns.add(new Unknown("", String.valueOf(Nodes.text(missing)), missing.location()));
        }
        if (RUNS.stream().allMatch(field -> service.get(field) == null)) {
            unknowns.add(new Unknown(
                    "image",
                    "the service has neither an image nor a build; a file that this one is merged over may have it",
                    entry.location()));
        }
        Node.Mapping attributes = ServiceAttributes.of(entry.name(), service, names);
        List<Reference> references = ServiceReferences.of(parts, attributes);
        add(entry.name(), "service", service, attributes, references, unknowns, entry.location());
    }

    private void part(String section, Node.Entry entry) {
        if (entry.value() instanceof Node.Mapping part) {
            Node.Mapping attributes = Nodes.with(part, "name", Nodes.scalar(names.of(entry), part));
            attributes = Nodes.with(attributes, "project", Nodes.scalar(names.project(), part));
            List<Reference> references = List.of(new Reference("project", parts.projectId(), "", entry.location()));
            String type = String.valueOf(Parts.TYPES.get(section));
            add(entry.name(), type, part, attributes, references, new ArrayList<>(), entry.location());
        }
    }

    private void defaultNetwork() {
        Location location = parts.defaultNetwork();
        if (location != null) {
            part("networks", new Node.Entry(Parts.DEFAULT_NETWORK, new Node.Mapping(List.of(), location), location));
        }
    }

    private void add(
            String name,
            String type,
            Node.Mapping labelled,
            Node.Mapping attributes,
            List<Reference> references,
            List<Unknown> unknowns,
            Location location) {
        Node.Mapping known = new Known(project.marks(), unknowns).of(attributes);
        Map<String, Location> positions = new LinkedHashMap<>();
        NodeValues.positions(known, "", positions);
        boolean whole = type.equals("project");
        String address = whole ? parts.projectAddress() : type + "." + name;
        resources.add(new Resource(
                project.scope() + ":" + address,
                address,
                type,
                "compose",
                "compose",
                whole && Marks.in(name) ? type : name,
                true,
                (ObjectValue) NodeValues.value(known),
                labels(labelled, known),
                List.of(),
                unknowns,
                references,
                List.of(),
                positions,
                location));
    }

    /** What is written of the running service counts as much as what is written of its containers, which wins. */
    private static SortedMap<String, String> labels(Node.Mapping labelled, Node.Mapping known) {
        SortedMap<String, String> labels = new TreeMap<>();
        collect(Nodes.at(known, "annotations"), labels);
        collect(Nodes.at(known, "deploy", "labels"), labels);
        collect(labelled.get("labels") == null ? null : known.get("labels"), labels);
        return labels;
    }

    private static void collect(@Nullable Node node, SortedMap<String, String> labels) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String text = Nodes.scalarText(entry.value());
                labels.put(entry.name(), text == null ? "" : text);
            }
        }
    }
}
