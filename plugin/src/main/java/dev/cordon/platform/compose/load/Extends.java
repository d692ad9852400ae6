package dev.cordon.platform.compose.load;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.platform.compose.model.Complaints;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.platform.compose.model.Merge;
import dev.cordon.platform.compose.model.Variables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows {@code extends}: a service takes over what another one says, of the same file or of another. */
final class Extends {

    private final ProjectTree tree;
    private final FileReader reader;
    private final Variables variables;
    private final Budget budget;
    private final Complaints complaints;
    private final Map<Path, Optional<Node.Mapping>> files = new HashMap<>();
    private final Map<String, Node.Mapping> done = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    Extends(ProjectTree tree, FileReader reader, Variables variables, Budget budget, Complaints complaints) {
        this.tree = tree;
        this.reader = reader;
        this.variables = variables;
        this.budget = budget;
        this.complaints = complaints;
    }

    /** The file with every service complete. */
    Node.Mapping resolve(Path file, Node.Mapping model) {
        files.put(file, Optional.of(model));
        if (!(model.get("services") instanceof Node.Mapping services)) {
            return model;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : services.entries()) {
            Node value = entry.value() instanceof Node.Mapping service
                    ? service(file, entry.name(), service)
                    : entry.value();
            entries.add(new Node.Entry(entry.name(), value, entry.location()));
        }
        return Nodes.with(model, "services", new Node.Mapping(entries, services.location()));
    }

    /** All files that were read for their services. */
    Set<Path> read() {
        return files.keySet();
    }

    private Node.Mapping service(Path file, String name, Node.Mapping own) {
        Node extension = own.get("extends");
        if (!(extension instanceof Node.Mapping base)) {
            return own;
        }
        String key = file + "\n" + name;
        Node.Mapping known = done.get(key);
        if (known != null) {
            return known;
        }
        Node.Mapping bare = Nodes.without(own, "extends");
        if (!open.add(key)) {
            complaints.invalid(
                    extension.location(),
                    "service " + name + " extends itself, by way of others or directly",
                    "Let one of them stand by itself.");
            return bare;
        }
        Node.Mapping complete = over(file, base, bare);
        open.remove(key);
        done.put(key, complete);
        return complete;
    }

    private Node.Mapping over(Path file, Node.Mapping base, Node.Mapping own) {
        String name = Nodes.scalarText(base.get("service"));
        String path = Nodes.scalarText(base.get("file"));
        if (name == null || Marks.in(name) || path != null && Marks.in(path)) {
            return Missing.service(own, base, "which service it extends is not known");
        }
        Path other = path == null ? file : ProjectTree.path(path);
        if (other == null || other != file && tree.kind(other) == ProjectTree.Kind.OUTSIDE) {
            return Missing.service(
                    own, base, "it extends a service of " + path + ", which is not below the checked folder");
        }
        if (other != file && tree.kind(other) == ProjectTree.Kind.MISSING) {
            ProjectTree.missing(complaints, base.location(), DescriptorText.name(other));
            return own;
        }
        Node.@Nullable Mapping service = find(other, name);
        if (service == null) {
            if (files.get(other) != null && files.get(other).isPresent()) {
                complaints.invalid(
                        base.location(),
                        "there is no service " + name + " in " + DescriptorText.name(other),
                        "Name a service of that file.");
            }
            return own;
        }
        budget.nodes(service);
        return new Merge(complaints).services(service, own);
    }

    private Node.@Nullable Mapping find(Path file, String name) {
        Optional<Node.Mapping> model = files.get(file);
        if (model == null) {
            Path folder = file.getParent();
            model = reader.read(file, folder == null ? Path.of("") : folder, variables);
            files.put(file, model);
        }
        Node service = model.isEmpty() ? null : Nodes.at(model.get(), "services", name);
        return service instanceof Node.Mapping mapping ? service(file, name, mapping) : null;
    }
}
