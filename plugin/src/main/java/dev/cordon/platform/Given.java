package dev.cordon.platform;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values that whoever runs the check gives to the descriptors, as he would give them to the platform's own tool. The
 * environment is never asked.
 *
 * @param variableFiles in the order in which they were given; later ones win
 * @param variables by name, as they were written; they win over files
 */
public record Given(List<Path> variableFiles, SortedMap<String, String> variables) {

    public static final Given NOTHING = new Given(List.of(), new TreeMap<>());

    public Given {
        variableFiles = List.copyOf(variableFiles);
        variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
    }

    /** The files as those below the checked folder are named; others keep their path. */
    public List<Path> filesFrom(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        return variableFiles.stream().map(file -> relative(absolute, file)).toList();
    }

    private static Path relative(Path root, Path file) {
        Path target = root.resolve(file).normalize();
        return target.startsWith(root) ? root.relativize(target) : target;
    }

    public boolean isEmpty() {
        return variableFiles.isEmpty() && variables.isEmpty();
    }
}
