package dev.cordon.estate;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of an image as container engines read it: {@code host[:port]/path[:tag][@digest]}, where a name without a host is
 * one of Docker's registry. The tests are in the case {@code estate/images}.
 *
 * @param host of the registry, with its port; {@code docker.io} where none is named
 * @param path below the host, without tag and digest
 */
record ImageName(String host, String path) {

    private static final String DOCKER = "docker.io";

    /** What engines and charts write before the name of an image. */
    private static final Set<String> SCHEMES = Set.of("docker://", "oci://", "docker-image://");

    private static final Set<String> OF_DOCKER =
            Set.of(DOCKER, "index.docker.io", "registry.docker.io", "registry-1.docker.io", "registry.hub.docker.com");

    /** Null for what names no image. */
    static @Nullable ImageName of(String text) {
        String name = untagged(withoutScheme(text.trim()));
        int slash = name.indexOf('/');
        String first = slash < 0 ? "" : name.substring(0, slash);
        boolean isHost = first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost");
        String host = isHost ? first.toLowerCase(Locale.ROOT) : DOCKER;
        String path = isHost ? name.substring(slash + 1) : name;
        if (path.isEmpty()) {
            return null;
        }
        return OF_DOCKER.contains(host)
                ? new ImageName(DOCKER, path.indexOf('/') < 0 ? "library/" + path : path)
                : new ImageName(host, path);
    }

    private static String withoutScheme(String text) {
        return SCHEMES.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(scheme -> text.substring(scheme.length()))
                .orElse(text);
    }

    /** Without digest and tag. */
    static String untagged(String text) {
        String name = text.indexOf('@') < 0 ? text : text.substring(0, text.indexOf('@'));
        int colon = name.lastIndexOf(':');
        return colon > name.lastIndexOf('/') ? name.substring(0, colon) : name;
    }
}
