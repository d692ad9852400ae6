package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.ini.IniFile;
import dev.cordon.descriptor.ini.IniSettings;
import dev.cordon.platform.ansible.file.FileKind;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.rego.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code ansible.cfg} says about the project in whose folder it lies. */
final class Settings {

    private static final IniSettings NONE = IniSettings.of(new IniFile("", List.of()));

    private final Map<String, IniSettings> byFolder = new HashMap<>();

    Settings(Project project, List<String> notes) {
        for (String file : project.files().apply(FileKind.CONFIGURATION)) {
            @Nullable SourceFile source = project.sources().read(file);
            if (source != null) {
                IniSettings settings = IniSettings.of(IniFile.read(source));
                byFolder.put(Places.folder(file), settings);
                noteInventory(file, settings, project, notes);
            }
        }
    }

    /** The folders of {@code roles_path} that lie in the checked folder. */
    List<String> rolesPath(String home) {
        List<String> folders = new ArrayList<>();
        @Nullable String path = get(home, "defaults", "roles_path");
        for (String folder : path == null ? new String[0] : path.split(":")) {
            @Nullable String normal = within(home, folder.strip());
            if (normal != null) {
                folders.add(normal);
            }
        }
        return folders;
    }

    @Nullable
    String get(String home, String section, String name) {
        IniSettings.@Nullable Setting setting =
                byFolder.getOrDefault(home, NONE).get(section, name);
        return setting == null ? null : setting.value();
    }

    private static void noteInventory(String file, IniSettings settings, Project project, List<String> notes) {
        IniSettings.@Nullable Setting named = settings.get("defaults", "inventory");
        if (named == null) {
            return;
        }
        for (String name : named.value().split(",")) {
            @Nullable String path = within(Places.folder(file), name.strip());
            boolean read = path != null
                    && project.inventories().stream()
                            .anyMatch(inventory -> inventory.scope().equals(path)
                                    || inventory.scope().startsWith(path + "/")
                                    || path.startsWith(inventory.scope() + "/"));
            if (!read) {
                notes.add(named.location() + ": the inventory that is named here was not read; name it hosts or"
                        + " inventory, put it into inventory/, or check what ansible-inventory --list writes.");
            }
        }
    }

    private static @Nullable String within(String folder, String path) {
        boolean elsewhere = path.startsWith("/") || path.startsWith("~") || path.contains("$");
        return elsewhere ? null : Places.normal(Places.join(folder, path));
    }
}
