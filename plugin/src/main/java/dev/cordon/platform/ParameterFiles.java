package dev.cordon.platform;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameter files of a folder tree, and what they say for one template. */
public final class ParameterFiles {

    private final List<ParameterFile> files;
    private final Set<String> used = new HashSet<>();

    public ParameterFiles(List<ParameterFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * What is given to a parameter.
     *
     * @param values one, or several that differ between files
     * @param files that give them
     */
    public record Given(List<Node> values, List<String> files) {}

    /** By name of the parameter: files named after the template, else those of its folder. */
    public Map<String, Given> of(Path template) {
        List<ParameterFile> own = files.stream()
                .filter(file -> ParameterFileNames.isNamedAfter(file.path(), template))
                .toList();
        if (own.isEmpty()) {
            own = files.stream()
                    .filter(file -> ParameterFileNames.isForFolder(file.path(), template))
                    .toList();
        }
        Map<String, Given> all = new LinkedHashMap<>();
        for (ParameterFile file : own) {
            used.add(file.name());
            file.values()
                    .forEach((name, value) -> add(
                            all.computeIfAbsent(name, n -> new Given(new ArrayList<>(), new ArrayList<>())),
                            value,
                            file));
        }
        return all;
    }

    /** Files whose values went to no template. */
    public List<String> unused() {
        return files.stream()
                .map(ParameterFile::name)
                .filter(name -> !used.contains(name))
                .toList();
    }

    private static void add(Given given, Node value, ParameterFile file) {
        boolean known = given.values().stream()
                .anyMatch(other -> NodeValues.value(other).equals(NodeValues.value(value)));
        if (!known) {
            given.values().add(value);
        }
        given.files().add(file.name());
    }
}
