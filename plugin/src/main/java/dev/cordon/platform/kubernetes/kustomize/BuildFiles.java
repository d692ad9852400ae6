package dev.cordon.platform.kubernetes.kustomize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files that a kustomization names beside its resources: those below the checked folder, links followed. */
final class BuildFiles {

    /** A cluster takes no object that is larger. */
    private static final long LARGEST = 1 << 20;

    private final Path root;
    private final Path folder;
    private final Set<Path> files = new HashSet<>();
    private final Set<String> unread = new TreeSet<>();

    BuildFiles(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    Path root() {
        return root;
    }

    /** All that were found. They hold patches, settings and contents, and are no objects of their own. */
    Set<Path> files() {
        return files;
    }

    /** The names of those that are not there, or outside. */
    Set<String> unread() {
        return unread;
    }

    /** The file of that name; null where there is none. */
    @Nullable
    Path find(@Nullable String name) {
        @Nullable Path file = inside(name);
        if (file == null || !Files.isRegularFile(root.resolve(file))) {
            unread.add(String.valueOf(name));
            return null;
        }
        files.add(file);
        return file;
    }

    /** What is in a file; empty where there is none, or where it is too large. */
    Optional<byte[]> bytes(String name) {
        @Nullable Path file = find(name);
        try {
            if (file != null && Files.size(root.resolve(file)) <= LARGEST) {
                return Optional.of(Files.readAllBytes(root.resolve(file)));
            }
        } catch (IOException e) {
            // The note below says so.
        }
        unread.add(name);
        return Optional.empty();
    }

    private @Nullable Path inside(@Nullable String name) {
        if (name == null || name.contains("://")) {
            return null;
        }
        try {
            Path file = folder.resolve(name).normalize();
            boolean outside = file.isAbsolute() || file.startsWith("..");
            return outside || name.isEmpty() || leaves(root.resolve(file)) ? null : file;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private boolean leaves(Path file) {
        try {
            return Files.exists(file) && !file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }
}
