package dev.cordon.usecase.discovery;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.Problem;
import dev.cordon.platform.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the descriptors in a folder, by patterns and by content, and says what was skipped and why. */
public final class Discovery {

    private Discovery() {}

    /**
     * @param root the checked folder
     * @param includes patterns of what to look at; none means everything
     * @param excludes patterns of what to leave out; they win over includes
     * @param platforms asked in this order; the first that claims a file reads it
     */
    public static Discovered discover(
            Path root, List<String> includes, List<String> excludes, List<Platform> platforms) {
        FolderWalk walk = new FolderWalk(root, new Globs(includes), new Globs(excludes));
        walk.run();
        List<Claim> claims = walk.files().parallelStream()
                .map(file -> claim(root, file, platforms))
                .toList();
        SortedMap<String, List<Path>> files = new TreeMap<>();
        List<Skipped> skipped = new ArrayList<>(walk.skipped());
        List<Problem> problems = new ArrayList<>(walk.problems());
        for (Claim claim : claims) {
            if (claim.problem() != null) {
                problems.add(claim.problem());
            } else if (claim.platform() != null) {
                files.computeIfAbsent(claim.platform(), p -> new ArrayList<>()).add(claim.file());
            } else {
                skipped.add(new Skipped(claim.file(), Skipped.Reason.NOT_A_DESCRIPTOR));
            }
        }
        skipped.sort(Comparator.comparing(skip -> DescriptorText.name(skip.path())));
        return new Discovered(files, new TreeMap<>(), skipped, problems);
    }

    private static Claim claim(Path root, Path file, List<Platform> platforms) {
        try {
            String head = Head.of(root.resolve(file));
            for (Platform platform : platforms) {
                if (platform.claims(file, head)) {
                    return new Claim(file, platform.name(), null);
                }
            }
            return new Claim(file, null, null);
        } catch (IOException e) {
            return new Claim(file, null, DescriptorText.unreadable(DescriptorText.name(file), e));
        }
    }

    private record Claim(
            Path file, @Nullable String platform, @Nullable Problem problem) {}
}
