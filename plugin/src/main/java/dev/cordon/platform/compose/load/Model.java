package dev.cordon.platform.compose.load;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.compose.model.Complaints;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.platform.compose.model.Merge;
import dev.cordon.platform.compose.model.Variables;
import dev.cordon.resource.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Files to one tree: each read and completed, one merged over the other, and what they include added. */
final class Model {

    private final ProjectTree tree;
    private final Marks marks;
    private final Budget budget;
    private final Complaints complaints;
    private final FileReader reader;
    private final Set<Path> read = new TreeSet<>();
    private final Set<Path> open = new LinkedHashSet<>();
    private final Set<Path> included = new TreeSet<>();
    private final List<Unknown> missing = new ArrayList<>();

    Model(ProjectTree tree, Marks marks, Budget budget, Complaints complaints) {
        this.tree = tree;
        this.marks = marks;
        this.budget = budget;
        this.complaints = complaints;
        this.reader = new FileReader(tree, marks, budget, complaints);
    }

    Set<Path> read() {
        return read;
    }

    /** The files that others include, themselves or by way of others. */
    Set<Path> included() {
        return included;
    }

    /** The labels that services take from files, put below those that they have themselves. */
    Node.Mapping withLabels(Node.Mapping model) {
        return new LabelFiles(this, tree).into(model);
    }

    List<Unknown> missing() {
        return missing;
    }

    /** The variables of a file; none where there is no such file. */
    Map<String, String> environment(Path file, Variables outer) {
        if (tree.kind(file) != ProjectTree.Kind.FILE) {
            return Map.of();
        }
        read.add(file);
        return DotEnv.read(tree.read(file), outer, marks, budget, complaints);
    }

    Optional<Node.Mapping> load(List<Path> files, Path folder, Variables variables) {
        Merge merge = new Merge(complaints);
        Node.Mapping model = null;
        if (!open.isEmpty()) {
            included.addAll(files);
        }
        List<Path> opened = new ArrayList<>();
        try {
            for (Path file : files) {
                if (!open.add(file)) {
                    complaints.invalid(
                            Location.startOf(DescriptorText.name(file)),
                            "this file includes itself, by way of others or directly",
                            "Let one of them stand by itself.");
                    return Optional.empty();
                }
                opened.add(file);
                Optional<Node.Mapping> one = reader.read(file, folder, variables);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                Extends services = new Extends(tree, reader, variables, budget, complaints);
                Node.Mapping complete = services.resolve(file, one.get());
                read.addAll(services.read());
                Node.Mapping below = model == null ? new Node.Mapping(List.of(), complete.location()) : model;
                model = merge.files(below, complete);
            }
            return Optional.ofNullable(model)
                    .map(found -> new Includes(this, tree, complaints, missing).into(found, folder, variables));
        } finally {
            opened.forEach(open::remove);
        }
    }
}
