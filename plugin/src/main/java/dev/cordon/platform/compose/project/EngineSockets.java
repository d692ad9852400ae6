package dev.cordon.platform.compose.project;

import dev.cordon.platform.compose.model.Marks;
import java.util.List;

/** Where container engines listen. Who mounts a folder around one has it too. */
final class EngineSockets {

    private static final List<String> SOCKETS = List.of(
            "/var/run/docker.sock",
            "/run/docker.sock",
            "/run/containerd/containerd.sock",
            "/var/run/containerd/containerd.sock",
            "/run/podman/podman.sock",
            "/var/run/podman/podman.sock",
            "/run/crio/crio.sock",
            "/var/run/crio/crio.sock");

    private EngineSockets() {}

    /** Whether a mount of that source leads to a socket, or may: a path that is not known can be any. */
    static boolean reaches(String source) {
        if (Marks.in(source)) {
            String start = source.substring(0, source.indexOf('\0'));
            return SOCKETS.stream().anyMatch(socket -> socket.startsWith(start));
        }
        String folder = source.endsWith("/") ? source : source + "/";
        boolean known = SOCKETS.stream().anyMatch(socket -> socket.equals(source) || socket.startsWith(folder));
        return known || source.endsWith("/docker.sock") || source.contains("pipe\\docker_engine");
    }
}
