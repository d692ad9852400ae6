package dev.cordon.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where fragments come from, and that a digest is held. */
class EstateArtifactsTest {

    @TempDir
    private Path folder;

    @Test
    void coordinatesAreToldFromFiles() {
        EstateArtifact artifact = EstateArtifact.parse("uk.example:council:1.2:json:estate", folder);
        EstateArtifact file = EstateArtifact.parse("../council/estate.json", folder);

        assertThat(artifact.artifact()).hasToString("uk.example:council:json:estate:1.2");
        assertThat(file.artifact()).isNull();
        assertThat(file.sha256()).isNull();
    }

    @Test
    void aDigestIsHeld() throws Exception {
        Path file = Files.writeString(folder.resolve("estate.json"), "{}");
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));

        assertThat(files("estate.json@sha256:" + digest)).containsExactly(file);
        assertThatThrownBy(() -> files("estate.json@sha256:" + "0".repeat(64)))
                .hasMessageContaining("CRD-504")
                .hasMessageContaining("has the SHA-256 " + digest);
        assertThatThrownBy(() -> files("estate.json@sha256:abc")).hasMessageContaining("is no SHA-256");
        assertThatThrownBy(() -> files("missing.json@sha256:" + digest)).hasMessageContaining("cannot be read");
    }

    /** Files alone need no repositories. */
    private List<Path> files(String name) {
        RepositorySystem none = null;
        RepositorySystemSession nowhere = null;
        return new EstateArtifacts(none, nowhere, List.of()).files(List.of(name), folder);
    }
}
