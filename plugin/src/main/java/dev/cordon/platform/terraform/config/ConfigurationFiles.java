package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.descriptor.hcl.HclDescriptor;
import dev.cordon.descriptor.hcl.HclFile;
import dev.cordon.descriptor.hcl.json.HclJson;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Parses the files of all modules, side by side, and puts together what belongs to one folder. */
final class ConfigurationFiles {

    private ConfigurationFiles() {}

    /** The modules by folder. */
    static SortedMap<String, ModuleSource> read(Path root, List<Path> files, Problems problems) {
        return modules(
                loaded(files, problems).parallelStream()
                        .map(file -> parse(root, file))
                        .toList(),
                problems);
    }

    /** The module that sources from elsewhere make together; their paths are below its folder. */
    static ModuleSource module(String folder, Map<Path, SourceFile> sources, Problems problems) {
        List<Parsed> parsed = sources.entrySet().stream()
                .map(source -> parse(source.getKey(), source.getValue()))
                .toList();
        return modules(parsed, problems).getOrDefault(folder, ModuleSource.empty(folder));
    }

    private static SortedMap<String, ModuleSource> modules(List<Parsed> parsed, Problems problems) {
        SortedMap<String, ModuleReader> readers = new TreeMap<>();
        for (Parsed file : parsed) {
            file.problems().forEach(problems::add);
            if (file.body() != null && !isOverride(file)) {
                reader(readers, file, problems).add(file.body());
            }
        }
        for (Parsed file : parsed) {
            if (file.body() != null && isOverride(file)) {
                reader(readers, file, problems).override(file.body());
            }
        }
        SortedMap<String, ModuleSource> modules = new TreeMap<>();
        readers.forEach((folder, reader) -> modules.put(folder, reader.module()));
        return modules;
    }

    private static ModuleReader reader(SortedMap<String, ModuleReader> readers, Parsed file, Problems problems) {
        return readers.computeIfAbsent(Places.folder(file.path()), folder -> new ModuleReader(folder, problems));
    }

    /** Without those that OpenTofu reads a file of its own instead of. */
    private static List<Path> loaded(List<Path> files, Problems problems) {
        Set<Path> replaced = new HashSet<>();
        for (Path file : files) {
            Path other = file.resolveSibling(FileNames.replaced(FileNames.of(file)));
            if (!other.equals(file)) {
                replaced.add(other);
            }
        }
        List<Path> loaded = new ArrayList<>(files);
        for (Path file : files) {
            if (replaced.contains(file)) {
                loaded.remove(file);
                problems.note(DescriptorText.name(file)
                        + ": not read, because OpenTofu reads the .tofu file beside it instead.");
            }
        }
        return loaded;
    }

    private static boolean isOverride(Parsed file) {
        return FileNames.isOverride(FileNames.of(file.path()));
    }

    private static Parsed parse(Path root, Path file) {
        try {
            boolean json = FileNames.isJson(FileNames.of(file));
            return parse(file, json ? DescriptorText.read(root, file) : DescriptorText.readTolerantly(root, file));
        } catch (ProblemException e) {
            return new Parsed(file, null, e.problems());
        }
    }

    private static Parsed parse(Path file, SourceFile source) {
        HclFile parsed = FileNames.isJson(FileNames.of(file))
                ? HclJson.read(source, JsonShape.FILE)
                : HclDescriptor.read(source);
        return new Parsed(file, parsed.body(), parsed.problems());
    }

    private record Parsed(Path path, @Nullable Body body, List<Problem> problems) {}
}
