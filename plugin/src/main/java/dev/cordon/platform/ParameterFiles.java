package dev.cordon.platform;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.NodeValues;
import dev.cordon.finding.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is given to the parameters of templates: by the parameter files of the folder tree; over those, by files that whoever
 * runs the check names, later ones over earlier ones; over all of them, by name.
 */
public final class ParameterFiles {

    private final List<ParameterFile> found;
    private final List<ParameterFile> named;
    private final SortedMap<String, String> texts;
    private final Set<String> used = new HashSet<>();

    /**
     * @param found in the folder tree
     * @param named by whoever runs the check, in order
     * @param texts given by name
     * @param names which names of parameters are the same
     */
    public ParameterFiles(
            List<ParameterFile> found, List<ParameterFile> named, Map<String, String> texts, Comparator<String> names) {
        this.found = List.copyOf(found);
        this.named = List.copyOf(named);
        this.texts = new TreeMap<>(names);
        this.texts.putAll(texts);
    }

    /**
     * What is given to a parameter.
     *
     * @param values one, or several that differ between files
     * @param files that give them
     */
    public record Given(List<Node> values, List<String> files) {
        private static Given by(Node value, ParameterFile file) {
            Given given = new Given(new ArrayList<>(), new ArrayList<>());
            given.add(value, file);
            return given;
        }

        private void add(Node value, ParameterFile file) {
            boolean known =
                    values.stream().anyMatch(other -> NodeValues.value(other).equals(NodeValues.value(value)));
            if (!known) {
                values.add(value);
            }
            files.add(file.name());
        }
    }

    /** By name of the parameter: files named after the template, else those of its folder; over them those that were named. */
    public Map<String, Given> of(Path template) {
        List<ParameterFile> own = found.stream()
                .filter(file -> ParameterFileNames.isNamedAfter(file.path(), template))
                .toList();
        if (own.isEmpty()) {
            own = found.stream()
                    .filter(file -> ParameterFileNames.isForFolder(file.path(), template))
                    .toList();
        }
        Map<String, Given> all = new LinkedHashMap<>();
        for (ParameterFile file : own) {
            used.add(file.name());
            file.values()
                    .forEach((name, value) -> all.computeIfAbsent(
                                    name, n -> new Given(new ArrayList<>(), new ArrayList<>()))
                            .add(value, file));
        }
        for (ParameterFile file : named) {
            file.values().forEach((name, value) -> all.put(name, Given.by(value, file)));
        }
        return all;
    }

    /** The text that is given by the name of a parameter, or null. */
    public @Nullable String text(String parameter) {
        return texts.get(parameter);
    }

    /** Where a text stands that is given by name. */
    public static Location place(String parameter) {
        return Location.startOf("--var " + parameter);
    }

    /** Those given names that are among the declared ones. */
    public Set<String> taken(Collection<String> declared) {
        Set<String> taken = new TreeSet<>();
        for (String name : declared) {
            if (texts.containsKey(name)) {
                taken.add(texts.tailMap(name).firstKey());
            }
        }
        return taken;
    }

    /** Files of the folder tree whose values went to no template. */
    public List<String> unused() {
        Set<Path> wanted = named.stream().map(ParameterFile::path).collect(Collectors.toSet());
        return found.stream()
                .filter(file -> !wanted.contains(file.path()))
                .map(ParameterFile::name)
                .filter(name -> !used.contains(name))
                .toList();
    }
}
