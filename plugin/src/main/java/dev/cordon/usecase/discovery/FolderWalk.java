package dev.cordon.usecase.discovery;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Walks the checked folder without following links, and sorts what it meets. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    /** Folders that tools write: copies of sources that are read elsewhere, or what was downloaded. */
    private static final Set<String> TOOL_FOLDERS = Set.of(".git", "target", "node_modules", ".terraform", ".idea");

    private final Path root;
    private final Globs includes;
    private final Globs excludes;
    private final List<Path> files = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    FolderWalk(Path root, Globs includes, Globs excludes) {
        this.root = root;
        this.includes = includes;
        this.excludes = excludes;
    }

    void run() {
        try {
            Files.walkFileTree(root, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(DescriptorText::name));
    }

    /** Regular files that the patterns let through, sorted by name. */
    List<Path> files() {
        return files;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        Path relative = root.relativize(folder);
        if (TOOL_FOLDERS.contains(folder.getFileName().toString())) {
            skipped.add(new Skipped(relative, Skipped.Reason.TOOL_FOLDER));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Path relative = root.relativize(file);
        if (excludes.match(relative)) {
            skipped.add(new Skipped(relative, Skipped.Reason.EXCLUDED));
        } else if (!includes.isEmpty() && !includes.match(relative)) {
            skipped.add(new Skipped(relative, Skipped.Reason.NOT_INCLUDED));
        } else if (attributes.isSymbolicLink()) {
            link(file, relative);
        } else if (attributes.isRegularFile()) {
            files.add(relative);
        } else {
            skipped.add(new Skipped(relative, Skipped.Reason.NOT_A_DESCRIPTOR));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problems.add(DescriptorText.unreadable(DescriptorText.name(root.relativize(file)), e));
        return FileVisitResult.CONTINUE;
    }

    private void link(Path file, Path relative) {
        if (leadsOut(file)) {
            problems.add(new Problem(
                    ProblemCode.DESCRIPTOR_UNREADABLE,
                    Location.startOf(DescriptorText.name(relative)),
                    "this symbolic link leads out of the checked folder and is not followed",
                    "Put the file itself there, or exclude the link."));
        } else {
            skipped.add(new Skipped(relative, Skipped.Reason.LINK));
        }
    }

    /** A link that leads nowhere cannot be told from one that will lead out tomorrow, and so counts as leading out. */
    private boolean leadsOut(Path link) {
        try {
            return !link.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }
}
