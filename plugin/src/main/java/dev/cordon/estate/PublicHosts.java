package dev.cordon.estate;

import dev.cordon.register.BoundaryRule;
import dev.cordon.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Hosts that keep images and sources for everybody. That something comes from one says nothing of whose it is: only the
 * register can say so of an owner there, {@code supply:host:ghcr.io/downland-council}. Which they are, and on which of them
 * an owner counts whom the register does not know, stands in {@code public-hosts.txt}.
 */
final class PublicHosts {

    /** What an owner on such a host is called. */
    static final String KIND = "supply:host";

    private static final String RESOURCE = "public-hosts.txt";
    private static final List<String[]> LINES = read();

    private final List<String> registered;

    PublicHosts(Register register) {
        this.registered =
                register.boundaries().stream().map(BoundaryRule::match).toList();
    }

    static boolean isPublic(String host, String path) {
        String owned = host + "/" + path + "/";
        return LINES.stream().anyMatch(line -> owned.startsWith(line[0] + "/"));
    }

    /** Whether an owner on a public host, {@code host/owner}, is somebody. */
    boolean counts(String place) {
        return LINES.stream().anyMatch(line -> line.length > 1 && place.startsWith(line[0] + "/"))
                || registered.stream().anyMatch(match -> Glob.matchesIgnoringCase(match, KIND + ":" + place));
    }

    private static List<String[]> read() {
        try (InputStream in = Objects.requireNonNull(PublicHosts.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.trim().split("\\s+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
