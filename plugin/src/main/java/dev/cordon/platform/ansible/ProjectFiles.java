package dev.cordon.platform.ansible;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.ansible.file.FileKind;
import dev.cordon.platform.ansible.file.Sources;
import dev.cordon.rego.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of the checked folder by kind, each read once. */
final class ProjectFiles implements Sources {

    private static final int HEAD = 8 << 10;

    private final Map<FileKind, List<String>> byKind = new EnumMap<>(FileKind.class);
    private final Map<String, @Nullable SourceFile> sources = new HashMap<>();
    private final Set<Path> beside = new HashSet<>();
    private final Path root;
    private final List<Problem> problems;

    ProjectFiles(Path root, List<Path> files, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
        for (Path file : files) {
            @Nullable SourceFile source = load(file);
            @Nullable FileKind kind = source == null ? null : FileKind.of(source.name(), head(source.text()));
            if (kind != null && source != null) {
                byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(source.name());
            }
            sources.put(DescriptorText.name(file), source);
        }
    }

    private static String head(String text) {
        return text.length() > HEAD ? text.substring(0, HEAD) : text;
    }

    /** Names of the files of a kind, in order. */
    List<String> of(FileKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** A file that was claimed, or another one that a claimed file names: not by way of a link. */
    @Override
    public @Nullable SourceFile read(String name) {
        @Nullable SourceFile known = sources.get(name);
        if (known != null || sources.containsKey(name)) {
            return known;
        }
        @Nullable SourceFile source = isWithin(name) ? load(Path.of(name)) : null;
        sources.put(name, source);
        if (source != null) {
            beside.add(Path.of(name));
        }
        return source;
    }

    /** The files that were read because another one names them. */
    Set<Path> beside() {
        return beside;
    }

    @Override
    public @Nullable String text(String name) {
        try {
            String text =
                    isWithin(name) ? DescriptorText.read(root, Path.of(name)).text() : null;
            if (text != null && !sources.containsKey(name)) {
                beside.add(Path.of(name));
            }
            return text;
        } catch (ProblemException e) {
            return null;
        }
    }

    @Override
    public boolean exists(String name) {
        try {
            return Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public @Nullable List<String> list(String name) {
        try {
            Path folder = root.resolve(name);
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            // What a link leads to may be anywhere.
            return folder.toRealPath().equals(root.toRealPath().resolve(name)) ? files(folder) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !Files.isDirectory(entry))
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private boolean isWithin(String name) {
        try {
            Path file = root.resolve(name);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().equals(root.toRealPath().resolve(name));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private @Nullable SourceFile load(Path file) {
        try {
            return DescriptorText.read(root, file);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return null;
        }
    }
}
