package dev.cordon.usecase.author.load;

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
public record PolicyFiles(List<PolicyModule> modules, ObjectValue data) {

    public PolicyFiles {
        modules = List.copyOf(modules);
    }

    /**
     * Loads files, folders and bundles. A folder gives all {@code .rego}, {@code .json}, {@code .yaml} and {@code .yml} below
     * it; a data file in {@code a/b} below a folder is found at {@code data.a.b}. A file given by name is found at {@code
     * data}, or at the path before a colon: {@code config.site:site.json}. Of a YAML file the first document counts.
     *
     * @throws ProblemException with everything that cannot be loaded
     */
    public static PolicyFiles load(PolicySources sources) {
        Contents contents = new Contents(sources.policiesOnly());
        Ignored ignored = Ignored.of(sources.ignore());
        PathLoader paths = new PathLoader(contents, ignored);
        sources.paths().forEach(paths::load);
        new BundleLoader(contents, ignored).load(sources.bundles());
        return contents.loaded();
    }

    /** The texts of the policies. */
    public List<SourceFile> texts() {
        return modules.stream().map(PolicyModule::source).toList();
    }
}
