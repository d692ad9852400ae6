package dev.cordon.usecase.author;

import dev.cordon.finding.ProblemException;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import java.util.List;

/**
 * Policies and data as files gave them.
 *
 * @param modules Rego source, in the order of file names
 * @param data all JSON and YAML merged, each below the folder that it lies in
 */
public record PolicyFiles(List<SourceFile> modules, ObjectValue data) {

    public PolicyFiles {
        modules = List.copyOf(modules);
    }

    /**
     * Loads files and folders. A folder gives all {@code .rego}, {@code .json}, {@code .yaml} and {@code .yml} below it; a
     * data file in {@code a/b} below a folder is found at {@code data.a.b}. A file given by name is found at {@code data},
     * or at the path before a colon: {@code config.site:site.json}.
     *
     * @throws ProblemException with every file that cannot be loaded
     */
    public static PolicyFiles load(List<String> paths) {
        FileLoader loader = new FileLoader();
        paths.forEach(loader::load);
        return loader.loaded();
    }
}
