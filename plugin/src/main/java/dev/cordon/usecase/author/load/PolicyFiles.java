package dev.cordon.usecase.author.load;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Policies and data as files gave them.
 *
 * @param modules Rego source, in the order of file names
 * @param compiled files of policies that were compiled to WebAssembly, where they were named one by one
 * @param data all JSON and YAML merged, each below the folder that it lies in
 */
public record PolicyFiles(List<PolicyModule> modules, List<Path> compiled, ObjectValue data) {

    public PolicyFiles {
        modules = List.copyOf(modules);
        compiled = List.copyOf(compiled);
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

    /**
     * Of sources alone: compiled policies cannot be compiled, and their tests were compiled away.
     *
     * @throws ProblemException where there are compiled policies among them
     */
    public PolicyFiles ofSource() {
        List<Problem> problems = compiled.stream()
                .map(file -> new Problem(
                        ProblemCode.CONFIGURATION,
                        Location.startOf(Contents.shown(file)),
                        "this policy is compiled: it has no source to compile and no tests to run",
                        "Name the .rego files that it was compiled from."))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return this;
    }

    /**
     * The same with more data.
     *
     * @throws ProblemException where the place is taken
     */
    public PolicyFiles with(String name, List<String> at, Value document) {
        Contents contents = new Contents(false);
        contents.document(name, List.of(), data);
        contents.document(name, at, document);
        return new PolicyFiles(modules, compiled, contents.loaded().data());
    }

    /** The same with other texts of the same policies. */
    public PolicyFiles withTexts(UnaryOperator<SourceFile> change) {
        List<PolicyModule> changed = modules.stream()
                .map(module -> new PolicyModule(change.apply(module.source()), module.version()))
                .toList();
        return new PolicyFiles(changed, compiled, data);
    }

    /** The texts of the policies. */
    public List<SourceFile> texts() {
        return modules.stream().map(PolicyModule::source).toList();
    }
}
