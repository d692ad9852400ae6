package dev.cordon.estate;

import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where local states lie: a file for the default workspace, and for every other one a folder of its name with a
 * {@code terraform.tfstate} in it. Files are named from the folder of the configuration that keeps or reads them.
 */
final class LocalStates {

    static final String BACKEND = "local";

    private static final String FILE = "path=terraform.tfstate";
    private static final String FOLDER = "workspace_dir=terraform.tfstate.d";
    private static final Path STATE = Path.of("terraform.tfstate");

    private LocalStates() {}

    /** The places of all states that a backend keeps. */
    static List<String> kept(Resource backend) {
        return Stream.of(file(backend), folder(backend))
                .filter(Objects::nonNull)
                .map(LocalStates::place)
                .toList();
    }

    /** The places where the state that is read may be kept; the file itself may lie in somebody's folder of workspaces. */
    static List<String> read(Resource lookup) {
        String workspace = StateWorkspaces.given(lookup);
        Path file = file(lookup);
        Path folder = folder(lookup);
        List<String> places = new ArrayList<>();
        if (!StateWorkspaces.DEFAULT.equals(workspace) && folder != null) {
            places.add(place(folder));
        }
        if (StateWorkspaces.DEFAULT.equals(workspace) && file != null) {
            places.add(place(file));
            Path others = others(file);
            if (others != null) {
                places.add(place(others));
            }
        }
        return places;
    }

    /** The workspace whose state is read; null where it is not known. */
    static @Nullable String workspace(Resource lookup, Resource backend) {
        String given = StateWorkspaces.given(lookup);
        Path file = file(lookup);
        if (file == null || !StateWorkspaces.DEFAULT.equals(given)) {
            return given;
        }
        Path others = others(file);
        boolean named = others != null && others.equals(folder(backend));
        return named ? file.getName(file.getNameCount() - 2).toString() : given;
    }

    /** The folder of workspaces that a file may be in. */
    private static @Nullable Path others(Path file) {
        Path workspace = file.getParent();
        return STATE.equals(file.getFileName()) && workspace != null ? workspace.getParent() : null;
    }

    private static @Nullable Path file(Resource resource) {
        return resolved(resource, FILE);
    }

    private static @Nullable Path folder(Resource resource) {
        return resolved(resource, FOLDER);
    }

    private static @Nullable Path resolved(Resource resource, String field) {
        String path = RemoteStates.setting(resource, field);
        if (path == null || path.indexOf('\0') >= 0) {
            return null;
        }
        int colon = resource.id().indexOf(':');
        String folder = colon < 0 ? "" : resource.id().substring(0, colon);
        return Path.of(folder).resolve(path).normalize();
    }

    private static String place(Path path) {
        return BACKEND + '\n' + path;
    }
}
