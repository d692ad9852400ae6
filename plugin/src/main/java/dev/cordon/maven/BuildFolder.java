package dev.cordon.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a goal is about: that of the outermost POM on disk that declares the plugin. So a goal bound at the
 * root of a reactor is about the source trees of all modules, whichever module runs it ({@code -pl}, {@code -T}, or Maven
 * started inside a module), and a goal bound in one module is about that module. Where no POM declares the plugin, it is
 * the folder in which Maven was started.
 *
 * @param root the folder
 * @param output the folder for what a build generates
 */
record BuildFolder(Path root, Path output) {

    private static final String PLUGIN = "dev.cordon:cordon-maven-plugin";

    static BuildFolder of(MavenSession session, @Nullable MavenProject project) {
        @Nullable BuildFolder declared = null;
        for (MavenProject p = project; p != null && p.getBasedir() != null; p = p.getParent()) {
            if (declares(p.getOriginalModel())) {
                declared = new BuildFolder(
                        p.getBasedir().toPath(), Path.of(p.getBuild().getDirectory()));
            }
        }
        if (declared != null) {
            return declared;
        }
        Path root = start(session, project);
        return new BuildFolder(root, root.resolve("target"));
    }

    /** The paths, with relative ones below the folder. */
    List<String> resolve(List<String> paths) {
        return paths.stream().map(path -> root.resolve(path).toString()).toList();
    }

    /** Where Maven was started; an embedded Maven may not know. */
    private static Path start(MavenSession session, @Nullable MavenProject project) {
        @Nullable String start = session.getExecutionRootDirectory();
        if (start != null) {
            return Path.of(start);
        }
        return project != null && project.getBasedir() != null
                ? project.getBasedir().toPath()
                : Path.of("").toAbsolutePath();
    }

    private static boolean declares(@Nullable Model model) {
        if (model == null) {
            return false;
        }
        boolean inBuild = model.getBuild() != null
                && model.getBuild().getPlugins().stream().anyMatch(BuildFolder::isCordon);
        return inBuild
                || model.getProfiles().stream()
                        .filter(profile -> profile.getBuild() != null)
                        .flatMap(profile -> profile.getBuild().getPlugins().stream())
                        .anyMatch(BuildFolder::isCordon);
    }

    private static boolean isCordon(Plugin plugin) {
        return plugin.getKey().equals(PLUGIN);
    }
}
