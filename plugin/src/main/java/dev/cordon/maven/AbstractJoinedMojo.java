package dev.cordon.maven;

import dev.cordon.usecase.check.CheckRequest;
import java.util.List;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** The parameter that joins the estates of several repositories. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class AbstractJoinedMojo extends AbstractEstateMojo {

    /**
     * What other repositories exported of their estates: files, or artifacts as {@code group:artifact:version:type}; after
     * {@code @sha256:} may stand the digest.
     */
    @Parameter(property = "cordon.estates")
    private List<String> estates;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject joining;

    @Component
    private RepositorySystem repositorySystem;

    /** What to read of this and other repositories. */
    final CheckRequest.Builder joined() {
        List<RemoteRepository> repositories = joining == null ? List.of() : joining.getRemoteProjectRepositories();
        EstateArtifacts artifacts =
                new EstateArtifacts(repositorySystem, session().getRepositorySession(), repositories);
        return estate().estates(artifacts.files(orNone(estates), root()));
    }
}
