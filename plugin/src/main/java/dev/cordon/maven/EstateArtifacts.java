package dev.cordon.maven;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Gets the fragments of other repositories: files as they are, artifacts from the repositories of the build. */
final class EstateArtifacts {

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    EstateArtifacts(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
    }

    /**
     * @param folder in which relative files lie
     * @throws ProblemException where one is not there, or is not what its digest says
     */
    List<Path> files(List<String> names, Path folder) {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            EstateArtifact wanted = EstateArtifact.parse(name, folder);
            Artifact artifact = wanted.artifact();
            Path file = artifact == null ? folder.resolve(wanted.name()) : resolve(wanted.name(), artifact);
            if (wanted.sha256() != null) {
                verify(wanted.name(), file, wanted.sha256());
            }
            files.add(file);
        }
        return files;
    }

    private Path resolve(String name, Artifact artifact) {
        try {
            ArtifactRequest request = new ArtifactRequest(artifact, repositories, null);
            return system.resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw wrong(
                    "the fragment " + name + " cannot be resolved: " + e.getMessage(),
                    "Correct the coordinates, or the repositories of the build.");
        }
    }

    private static void verify(String name, Path file, String sha256) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            String found = HexFormat.of().formatHex(digest);
            if (!found.equals(sha256.toLowerCase(Locale.ROOT))) {
                throw wrong(
                        "the fragment " + name + " has the SHA-256 " + found + ", and " + sha256 + " was expected",
                        "Find out who changed it; where the change is meant, correct the digest.");
            }
        } catch (IOException e) {
            throw wrong("the fragment " + name + " cannot be read: " + e.getMessage(), "Correct the path.");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static ProblemException wrong(String message, String remedy) {
        return new ProblemException(new Problem(ProblemCode.FRAGMENT_INVALID, null, message, remedy));
    }
}
