package dev.cordon.usecase.author.load;

import java.nio.file.Path;
import java.util.List;

/**
 * Where policies and data are.
 *
 * @param paths files and folders, each with an optional place in front: {@code config.site:site.json}
 * @param bundles bundles: folders with an optional {@code .manifest}, or {@code .tar.gz} files
 * @param ignore patterns of names of files and folders that are left out, such as {@code .*}
 * @param policiesOnly whether data is left out
 */
public record PolicySources(List<String> paths, List<String> bundles, List<String> ignore, boolean policiesOnly) {

    public PolicySources {
        paths = List.copyOf(paths);
        bundles = List.copyOf(bundles);
        ignore = List.copyOf(ignore);
    }

    /** Files and folders and nothing else. */
    public static PolicySources of(List<String> paths) {
        return new PolicySources(paths, List.of(), List.of(), false);
    }

    /** The paths are bundles. */
    public static PolicySources ofBundles(List<String> bundles) {
        return new PolicySources(List.of(), bundles, List.of(), false);
    }

    /** The same without files and folders whose names match. */
    public PolicySources ignoring(List<String> patterns) {
        return new PolicySources(paths, bundles, patterns, policiesOnly);
    }

    /** The same without data. */
    public PolicySources withoutData() {
        return new PolicySources(paths, bundles, ignore, true);
    }

    /** The same with relative paths below a folder. */
    public PolicySources below(Path root) {
        return new PolicySources(
                paths.stream()
                        .map(path -> DocumentPath.parse(path).below(root).toString())
                        .toList(),
                bundles.stream().map(path -> root.resolve(path).toString()).toList(),
                ignore,
                policiesOnly);
    }

    /** All that was named, as it was named. */
    public List<String> named() {
        return java.util.stream.Stream.concat(paths.stream(), bundles.stream()).toList();
    }
}
