package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.DeepStack;
import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Location;
import dev.cordon.platform.Given;
import dev.cordon.platform.terraform.function.FileSource;
import dev.cordon.platform.terraform.function.FunctionTable;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads all configuration of a folder: every root module with the local modules that it calls. */
public final class ConfigurationReader {

    private final Path root;
    private final List<Path> files;
    private final Given given;
    private final GivenVariables givenVariables;
    private final VariableFiles variableFiles;
    private final Problems problems = new Problems();
    private final Map<String, Path> firstFiles = new HashMap<>();

    private ConfigurationReader(Path root, List<Path> files, Given given) {
        this.root = root;
        this.files = files;
        this.given = given;
        this.givenVariables = new GivenVariables(given);
        this.variableFiles = new VariableFiles(root, files, given);
        files.forEach(file -> firstFiles.putIfAbsent(Places.folder(file), file));
    }

    /**
     * @param root the checked folder
     * @param files {@code .tf} and variable files below it, sorted
     * @param given values for the variables of root modules
     */
    public static ConfigurationReading read(Path root, List<Path> files, Given given) {
        return DeepStack.call(() -> new ConfigurationReader(root, files, given).read());
    }

    private ConfigurationReading read() {
        List<Path> sources =
                files.stream().filter(file -> FileNames.isSource(name(file))).toList();
        SortedMap<String, ModuleSource> modules = ConfigurationFiles.read(root, sources, problems);
        SortedSet<String> roots = RootModules.among(modules);
        boolean stateFilesAreRead = modules.values().stream().anyMatch(BackendReader::readsFiles);
        SortedMap<String, SortedMap<String, Resource>> resources = new TreeMap<>();
        DeepStack.each(List.copyOf(roots), folder -> module(folder, modules, stateFilesAreRead))
                .forEach(module -> {
                    resources.put(module.folder(), module.resources());
                    problems.addAll(module.problems());
                });
        variableFiles.reportUnused(roots, problems);
        return new ConfigurationReading(resources, problems.problems(), problems.notes(), givenVariables.taken());
    }

    /** What came of one root module; no other knows of it, so that all are read side by side. */
    private record Reading(String folder, SortedMap<String, Resource> resources, Problems problems) {}

    private Reading module(String folder, SortedMap<String, ModuleSource> modules, boolean stateFilesAreRead) {
        Problems met = new Problems();
        InstalledModules installed = new InstalledModules(root, folder, met);
        FileSource readable = new ModuleFiles(root, folder);
        Session session = new Session(
                folder,
                new FolderModules(modules, installed),
                stateFilesAreRead,
                given.variables().get(GivenVariables.WORKSPACE),
                readable,
                new FunctionTable(readable),
                met,
                new Budget());
        ModuleSource source = modules.getOrDefault(folder, ModuleSource.empty(folder));
        SortedMap<String, Resource> resources =
                RootModule.resources(session, source, () -> inputs(session, source), folder, firstFile(folder));
        if (installed.count() > 0) {
            met.note((folder.equals(".") ? "" : folder + "/") + ".terraform/modules: " + installed.count()
                    + " modules were read as \"terraform init\" left them.");
        }
        return new Reading(folder, resources, met);
    }

    private Inputs inputs(Session session, ModuleSource source) {
        // The values are given as expressions, which have no variables to refer to.
        ModuleInstance without = new ModuleInstance(session, source, "", new Inputs.Root(Map.of()));
        Map<String, Term> values = variableFiles.read(source.folder(), without);
        givenVariables.addTo(values, without);
        return new Inputs.Root(values);
    }

    private Location firstFile(String folder) {
        @Nullable Path first = firstFiles.get(folder);
        return Location.startOf(first == null ? folder : DescriptorText.name(first));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
