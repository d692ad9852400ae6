package dev.cordon.platform.compose;

import dev.cordon.descriptor.DescriptorText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The Compose files of one folder.
 *
 * @param standard the base and its override, which Compose reads when it is told nothing; empty where there is no base
 * @param others the rest, sorted
 */
record ProjectFiles(List<Path> standard, List<Path> others) {

    static TreeMap<String, ProjectFiles> byFolder(List<Path> files) {
        TreeMap<String, List<Path>> folders = new TreeMap<>();
        for (Path file : files) {
            String folder = file.getParent() == null ? "." : DescriptorText.name(file.getParent());
            folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
        }
        TreeMap<String, ProjectFiles> projects = new TreeMap<>();
        folders.forEach((folder, all) -> projects.put(folder, of(all)));
        return projects;
    }

    Optional<Path> base() {
        return standard.stream().findFirst();
    }

    private static ProjectFiles of(List<Path> files) {
        List<Path> standard = new ArrayList<>();
        Path base = first(ComposeFileNames.BASES, files);
        if (base != null) {
            standard.add(base);
            Path override = first(ComposeFileNames.OVERRIDES, files);
            if (override != null) {
                standard.add(override);
            }
        }
        List<Path> others = new ArrayList<>(files);
        others.removeAll(standard);
        return new ProjectFiles(List.copyOf(standard), others);
    }

    private static @Nullable Path first(List<String> names, List<Path> files) {
        for (String name : names) {
            for (Path file : files) {
                if (ComposeFileNames.name(file).equals(name)) {
                    return file;
                }
            }
        }
        return null;
    }
}
