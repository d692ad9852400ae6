package dev.cordon.platform.compose.load;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.platform.compose.model.Variables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the labels that services take from files: what says who owns a service may stand there. */
final class LabelFiles {

    private final Model loader;
    private final ProjectTree tree;

    LabelFiles(Model loader, ProjectTree tree) {
        this.loader = loader;
        this.tree = tree;
    }

    Node.Mapping into(Node.Mapping model) {
        if (!(model.get("services") instanceof Node.Mapping services)) {
            return model;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : services.entries()) {
            boolean names = Nodes.at(entry.value(), "label_file") instanceof Node.Sequence;
            Node value = names ? service((Node.Mapping) entry.value()) : entry.value();
            entries.add(new Node.Entry(entry.name(), value, entry.location()));
        }
        return Nodes.with(model, "services", new Node.Mapping(entries, services.location()));
    }

    private Node.Mapping service(Node.Mapping service) {
        Map<String, Node> labels = new TreeMap<>();
        Node.Sequence files = (Node.Sequence) service.get("label_file");
        @Nullable Node unread = null;
        for (Node file : files == null ? List.<Node>of() : files.items()) {
            Path path = path(file);
            if (path == null) {
                unread = file;
            } else {
                loader.environment(path, Variables.NONE)
                        .forEach((name, value) -> labels.put(name, Nodes.scalar(value, file)));
            }
        }
        if (service.get("labels") instanceof Node.Mapping own) {
            own.entries().forEach(entry -> labels.put(entry.name(), entry.value()));
        }
        List<Node.Entry> entries = new ArrayList<>();
        labels.forEach((name, value) -> entries.add(new Node.Entry(name, value, value.location())));
        Node.Mapping result = Nodes.with(service, "labels", new Node.Mapping(entries, service.location()));
        return unread == null
                ? result
                : Missing.service(result, unread, "its label_file " + Nodes.text(unread) + " cannot be read here");
    }

    /** Null where it cannot be read. */
    private @Nullable Path path(Node file) {
        String name = Nodes.text(file);
        Path path = name == null || Marks.in(name) ? null : ProjectTree.path(name);
        return path != null && tree.kind(path) == ProjectTree.Kind.FILE ? path : null;
    }
}
