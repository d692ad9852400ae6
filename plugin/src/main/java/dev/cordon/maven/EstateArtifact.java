package dev.cordon.maven;

import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.jspecify.annotations.Nullable;

/**
 * Where a fragment is: a file, or {@code group:artifact:version:type} with an optional classifier after another colon; after
 * {@code @sha256:} may stand its digest.
 *
 * @param name without the digest
 * @param artifact null for a file
 * @param sha256 in hexadecimal, or null where any content will do
 */
record EstateArtifact(
        String name, @Nullable Artifact artifact, @Nullable String sha256) {

    private static final String MARK = "@sha256:";
    private static final Pattern COORDINATES =
            Pattern.compile("([\\w.-]+):([\\w.-]+):([\\w.-]+):([\\w.-]+)(?::([\\w.-]+))?");

    /**
     * @param folder in which relative files lie
     */
    static EstateArtifact parse(String text, Path folder) {
        int mark = text.indexOf(MARK);
        String name = mark < 0 ? text : text.substring(0, mark);
        String sha256 = mark < 0 ? null : text.substring(mark + MARK.length());
        if (sha256 != null && !sha256.matches("[0-9a-fA-F]{64}")) {
            throw new ProblemException(new Problem(
                    ProblemCode.CONFIGURATION,
                    null,
                    "the digest of the fragment " + name + " is no SHA-256",
                    "Write 64 hexadecimal digits after " + MARK + ", or leave it out."));
        }
        Matcher parts = COORDINATES.matcher(name);
        boolean coordinates = parts.matches() && !Files.exists(folder.resolve(name));
        return new EstateArtifact(name, coordinates ? artifact(parts) : null, sha256);
    }

    private static Artifact artifact(Matcher parts) {
        String classifier = parts.group(5) == null ? "" : parts.group(5);
        return new DefaultArtifact(parts.group(1), parts.group(2), classifier, parts.group(4), parts.group(3));
    }
}
