package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Location;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Reads all configuration of a folder: every root module with the local modules that it calls. */
public final class ConfigurationReader {

    private final Path root;
    private final List<Path> files;
    private final Problems problems = new Problems();

    private ConfigurationReader(Path root, List<Path> files) {
        this.root = root;
        this.files = files;
    }

    /**
     * @param root the checked folder
     * @param files {@code .tf} and variable files below it, sorted
     */
    public static ConfigurationReading read(Path root, List<Path> files) {
        return DeepStack.call(() -> new ConfigurationReader(root, files).read());
    }

    private ConfigurationReading read() {
        List<Path> sources =
                files.stream().filter(file -> name(file).endsWith(".tf")).toList();
        SortedMap<String, ModuleSource> modules = ConfigurationFiles.read(root, sources, problems);
        SortedSet<String> roots = RootModules.among(modules);
        SortedMap<String, SortedMap<String, Resource>> resources = new TreeMap<>();
        for (String folder : roots) {
            resources.put(folder, module(folder, modules));
        }
        otherFiles(roots);
        return new ConfigurationReading(resources, problems.problems(), problems.notes());
    }

    private SortedMap<String, Resource> module(String folder, SortedMap<String, ModuleSource> modules) {
        Session session = Session.of(folder, modules, new ModuleFiles(root, folder), problems);
        SortedMap<String, Resource> resources = new TreeMap<>();
        try {
            List<Path> variables = files.stream()
                    .filter(file -> VariableFiles.isVariableFile(name(file)))
                    .filter(file -> Places.folder(file).equals(folder))
                    .toList();
            Inputs inputs = new Inputs.Root(VariableFiles.read(root, variables, session));
            ModuleInstance module =
                    new ModuleInstance(session, modules.getOrDefault(folder, ModuleSource.empty(folder)), "", inputs);
            new ResourceCollector(folder, resources).collect(module, "");
        } catch (EvaluationLimit e) {
            problems.limit(firstFile(folder), e.reason(), "Check a plan instead, or take the module apart.");
        }
        return resources;
    }

    private Location firstFile(String folder) {
        return files.stream()
                .filter(file -> Places.folder(file).equals(folder))
                .findFirst()
                .map(file -> Location.startOf(DescriptorText.name(file)))
                .orElse(Location.startOf(folder));
    }

    /** What was found and says nothing by itself. */
    private void otherFiles(SortedSet<String> roots) {
        for (Path file : files) {
            String path = DescriptorText.name(file);
            if (name(file).endsWith(".tf.json")) {
                problems.invalid(
                        Location.startOf(path),
                        "Terraform's JSON syntax is not read",
                        "Check a plan (\"terraform show -json\") and exclude this file.");
            } else if (VariableFiles.isVariableFile(name(file)) && !isUsed(file, roots)) {
                problems.note(path + ": variables that Terraform does not load by itself; not used.");
            }
        }
    }

    private static boolean isUsed(Path file, SortedSet<String> roots) {
        return VariableFiles.isLoaded(name(file)) && roots.contains(Places.folder(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
