package dev.cordon.platform.ansible.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folders as text, with slashes; the checked folder itself is empty. */
public final class Places {

    private static final Set<String> INVENTORIES = Set.of("inventory", "inventories", "environments");
    private static final Set<String> PLAYBOOKS = Set.of("playbooks", "plays");

    private Places() {}

    public static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    public static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    public static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** The names on the way to the file, without its own. */
    public static List<String> segments(String file) {
        String folder = folder(file);
        return folder.isEmpty() ? List.of() : List.of(folder.split("/"));
    }

    /** The path without {@code .} and {@code ..}; null where it leads out of the checked folder. */
    public static @Nullable String normal(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return null;
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /**
     * The folder of the project that a file belongs to: above {@code inventory}, {@code inventories/<environment>},
     * {@code playbooks} and {@code roles}. Plays run against the inventories of their own project.
     */
    public static String home(String file) {
        List<String> segments = segments(file);
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (INVENTORIES.contains(segment) || PLAYBOOKS.contains(segment) || segment.equals("roles")) {
                return String.join("/", segments.subList(0, i));
            }
        }
        return folder(file);
    }

    /** Whether the folder holds inventories by its name, or lies in one that does. */
    static boolean holdsInventories(String folder) {
        return !folder.isEmpty() && List.of(folder.split("/")).stream().anyMatch(INVENTORIES::contains);
    }

    /**
     * What is one inventory: all files of {@code inventory} or {@code inventories/<environment>}, with what lies below;
     * elsewhere each file is one of its own.
     */
    public static String inventory(String file) {
        List<String> segments = segments(file);
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (INVENTORIES.contains(segments.get(i))) {
                boolean several = !segments.get(i).equals("inventory");
                int length = Math.min(segments.size(), i + 2);
                return several && length == i + 1 ? file : String.join("/", segments.subList(0, length));
            }
        }
        return file;
    }
}
