package dev.cordon.usecase.explain;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.estate.Estate;
import dev.cordon.estate.EstateResource;
import dev.cordon.finding.Problem;
import dev.cordon.resource.Resource;
import dev.cordon.usecase.check.EstateReader.Parts;
import dev.cordon.usecase.discovery.Skipped;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what became of a file. */
final class FileAnswers {

    private final Path root;
    private final Parts parts;
    private final Estate estate;

    FileAnswers(Path root, Parts parts, Estate estate) {
        this.root = root.toAbsolutePath().normalize();
        this.parts = parts;
        this.estate = estate;
    }

    /** The file of that name, below the checked folder or the working one; empty where none was met. */
    Optional<FileExplanation> find(String subject) {
        if (subject.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        String below = DescriptorText.name(Path.of(subject).normalize());
        Optional<FileExplanation> found = explain(below);
        Path absolute = Path.of(subject).toAbsolutePath().normalize();
        return found.isPresent() || !absolute.startsWith(root)
                ? found
                : explain(DescriptorText.name(root.relativize(absolute)));
    }

    private Optional<FileExplanation> explain(String path) {
        @Nullable String platform = platform(path);
        @Nullable String readFor = readFor(path);
        @Nullable String skipped = skipped(path);
        List<Problem> problems = parts.problems().stream()
                .filter(problem ->
                        problem.location() != null && problem.location().path().equals(path))
                .toList();
        if (platform == null && readFor == null && skipped == null && problems.isEmpty()) {
            return Optional.empty();
        }
        List<String> notes =
                parts.notes().stream().filter(note -> note.startsWith(path)).toList();
        List<EstateResource> resources = estate.resources().stream()
                .filter(one -> one.location() != null && one.location().path().equals(path))
                .filter(one -> !one.platform().equals(EstateResource.EXTERNAL))
                .toList();
        return Optional.of(
                new FileExplanation(path, platform, readFor, skipped, notes, problems, resources, partOf(path)));
    }

    /** What another file declares and this one says something of. */
    private List<EstateResource> partOf(String path) {
        Set<String> ids = parts.resources().stream()
                .filter(one -> !one.location().path().equals(path))
                .filter(one -> one.positions().values().stream()
                        .anyMatch(place -> place.path().equals(path)))
                .map(Resource::id)
                .collect(Collectors.toSet());
        return estate.resources().stream().filter(one -> ids.contains(one.id())).toList();
    }

    private @Nullable String platform(String path) {
        return whose(parts.discovered().files(), path);
    }

    private @Nullable String readFor(String path) {
        return whose(parts.discovered().beside(), path);
    }

    private static @Nullable String whose(Map<String, ? extends Collection<Path>> files, String path) {
        return files.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(file -> DescriptorText.name(file).equals(path)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The reason for the file itself, or for the folder that it lies in. */
    private @Nullable String skipped(String path) {
        for (Skipped skip : parts.discovered().skipped()) {
            String name = DescriptorText.name(skip.path());
            if (path.equals(name) || path.startsWith(name + "/")) {
                return skip.reason().words();
            }
        }
        return null;
    }
}
