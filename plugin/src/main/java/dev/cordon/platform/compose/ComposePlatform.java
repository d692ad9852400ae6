package dev.cordon.platform.compose;

import dev.cordon.finding.Problem;
import dev.cordon.platform.Platform;
import dev.cordon.platform.PlatformReading;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads Docker Compose projects as Compose would put them together; asks no engine and no environment. */
public final class ComposePlatform implements Platform {

    @Override
    public String name() {
        return "compose";
    }

    @Override
    public boolean claims(Path relative, String head) {
        return ComposeFileNames.claims(relative, head);
    }

    @Override
    public PlatformReading read(Path root, List<Path> files) {
        List<Problem> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Projects projects = new Projects(root, problems, notes);
        List<Resource> resources = projects.read(files);
        Set<Path> beside = new HashSet<>(projects.all());
        files.forEach(beside::remove);
        return new PlatformReading(resources, problems.stream().distinct().toList(), notes, Set.of(), beside);
    }
}
