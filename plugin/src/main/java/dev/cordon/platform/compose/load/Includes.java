package dev.cordon.platform.compose.load;

import com.google.re2j.Pattern;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.descriptor.Nodes;
import dev.cordon.platform.compose.model.Complaints;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.platform.compose.model.Variables;
import dev.cordon.resource.Unknown;
import dev.cordon.resource.UnknownKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds what {@code include} names: each a project of its own, with its own folder and its own variables. */
final class Includes {

    private static final List<String> SECTIONS =
            List.of("services", "networks", "volumes", "secrets", "configs", "models");
    private static final Pattern REMOTE = Pattern.compile("[a-z][a-z0-9+.-]*:.*|git@.*|.*\\.git(#.*)?");

    private final Model loader;
    private final ProjectTree tree;
    private final Complaints complaints;
    private final List<Unknown> missing;

    Includes(Model loader, ProjectTree tree, Complaints complaints, List<Unknown> missing) {
        this.loader = loader;
        this.tree = tree;
        this.complaints = complaints;
        this.missing = missing;
    }

    Node.Mapping into(Node.Mapping model, Path folder, Variables variables) {
        Node.Mapping result = model;
        if (model.get("include") instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                Node.@Nullable Mapping included = included(item, folder, variables);
                result = included == null ? result : added(result, included);
            }
        }
        return result;
    }

    private Node.@Nullable Mapping included(Node item, Path folder, Variables variables) {
        Node paths = item instanceof Node.Mapping ? Nodes.at(item, "path") : item;
        List<Path> files = files(paths, folder);
        if (files.isEmpty()) {
            return null;
        }
        Path parent = files.get(0).getParent();
        String directory = Nodes.scalarText(Nodes.at(item, "project_directory"));
        Path project = directory == null
                ? parent == null ? Path.of("") : parent
                : folder.resolve(directory).normalize();
        Map<String, String> env = environment(Nodes.at(item, "env_file"), folder, project, variables);
        return loader.load(files, project, variables.over(env)).orElse(null);
    }

    private Map<String, String> environment(@Nullable Node given, Path folder, Path project, Variables variables) {
        if (given == null) {
            return loader.environment(project.resolve(".env"), variables);
        }
        Map<String, String> all = new TreeMap<>();
        for (Node node : items(given)) {
            String name = String.valueOf(Nodes.scalarText(node));
            if (Marks.in(name)) {
                continue;
            }
            Path file = folder.resolve(name).normalize();
            if (tree.kind(file) == ProjectTree.Kind.MISSING) {
                ProjectTree.missing(complaints, node.location(), DescriptorText.name(file));
            }
            all.putAll(loader.environment(file, variables));
        }
        return all;
    }

    /** The files of one entry; none where any of them cannot be read here. */
    private List<Path> files(@Nullable Node paths, Path folder) {
        List<Path> files = new ArrayList<>();
        for (Node node : items(paths)) {
            String name = String.valueOf(Nodes.scalarText(node));
            if (Marks.in(name) || REMOTE.matches(name)) {
                missing.add(
                        Marks.in(name)
                                ? unread(node, UnknownKind.UNRESOLVED, "which file is included is not known")
                                : unread(node, UnknownKind.UNREAD, name + " is not in the repository"));
                return List.of();
            }
            Path file = folder.resolve(name).normalize();
            switch (tree.kind(file)) {
                case FILE -> files.add(file);
                case MISSING -> {
                    ProjectTree.missing(complaints, node.location(), DescriptorText.name(file));
                    return List.of();
                }
                case OUTSIDE -> {
                    missing.add(unread(node, UnknownKind.UNREAD, name + " is not below the checked folder"));
                    return List.of();
                }
            }
        }
        return files;
    }

    private static Unknown unread(Node node, UnknownKind kind, String reason) {
        return new Unknown("", "what it includes was not read: " + reason, kind, node.location());
    }

    private static List<Node> items(@Nullable Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items();
        }
        return node == null ? List.of() : List.of(node);
    }

    private Node.Mapping added(Node.Mapping model, Node.Mapping included) {
        Node.Mapping result = model;
        for (String section : SECTIONS) {
            if (included.get(section) instanceof Node.Mapping more) {
                Node.Mapping own = result.get(section) instanceof Node.Mapping mapping
                        ? mapping
                        : new Node.Mapping(List.of(), more.location());
                for (Node.Entry entry : more.entries()) {
                    own = added(own, entry, section);
                }
                result = Nodes.with(result, section, own);
            }
        }
        return result;
    }

    private Node.Mapping added(Node.Mapping own, Node.Entry entry, String section) {
        Node before = own.get(entry.name());
        if (before == null) {
            List<Node.Entry> entries = new ArrayList<>(own.entries());
            entries.add(entry);
            return new Node.Mapping(entries, own.location());
        }
        if (!NodeValues.value(before).equals(NodeValues.value(entry.value()))) {
            complaints.invalid(
                    entry.location(),
                    section + "." + entry.name() + " is included and says something else than at " + before.location(),
                    "Give one of them another name; what is included is not merged.");
        }
        return own;
    }
}
