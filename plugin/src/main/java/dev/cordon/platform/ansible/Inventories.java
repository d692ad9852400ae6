package dev.cordon.platform.ansible;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.descriptor.ini.IniFile;
import dev.cordon.descriptor.ini.IniSettings;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.platform.ansible.file.FileKind;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.host.KnownInventory;
import dev.cordon.platform.ansible.inventory.Inventory;
import dev.cordon.platform.ansible.inventory.InventoryReader;
import dev.cordon.platform.ansible.template.Templates;
import dev.cordon.platform.ansible.variable.VariableFiles;
import dev.cordon.rego.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts the files of each inventory together and reads them. */
final class Inventories {

    private static final Pattern PLUGIN = Pattern.compile("(?m)^[\"']?plugin[\"']?\\s*:\\s*[\"']?([\\w.]+)");

    private final ProjectFiles project;
    private final VariableFiles variables;
    private final Templates templates;
    private final List<Problem> problems;
    private final List<String> notes;

    Inventories(
            ProjectFiles project,
            VariableFiles variables,
            Templates templates,
            List<Problem> problems,
            List<String> notes) {
        this.project = project;
        this.variables = variables;
        this.templates = templates;
        this.problems = problems;
        this.notes = notes;
    }

    List<KnownInventory> read() {
        SortedMap<String, List<String>> byScope = new TreeMap<>();
        TreeSet<String> files = new TreeSet<>(project.of(FileKind.INVENTORY));
        files.addAll(project.of(FileKind.DYNAMIC));
        files.forEach(file -> byScope.computeIfAbsent(Places.inventory(file), scope -> new ArrayList<>())
                .add(file));
        List<KnownInventory> inventories = new ArrayList<>();
        byScope.forEach((scope, members) -> inventories.add(read(scope, members)));
        return inventories;
    }

    private KnownInventory read(String scope, List<String> files) {
        List<SourceFile> readable = new ArrayList<>();
        List<KnownInventory.Gap> gaps = new ArrayList<>();
        for (String file : files) {
            @Nullable SourceFile source = project.read(file);
            if (source != null && project.of(FileKind.DYNAMIC).contains(file)) {
                gaps.add(gap(file, source));
            } else if (source != null) {
                readable.add(source);
            }
        }
        Location start = Location.startOf(files.get(0));
        Inventory inventory = InventoryReader.read(start, readable, problems);
        String home = Places.home(files.get(0));
        boolean isFile = files.contains(scope);
        return new KnownInventory(
                scope,
                isFile ? Places.folder(scope) : scope,
                home,
                start,
                inventory,
                gaps,
                templates,
                variables,
                playbookFolders(home),
                merges(home));
    }

    /** Whether {@code ansible.cfg} says that mappings of one name are merged. */
    private boolean merges(String home) {
        for (String file : project.of(FileKind.CONFIGURATION)) {
            @Nullable SourceFile source = Places.folder(file).equals(home) ? project.read(file) : null;
            IniSettings.@Nullable Setting setting =
                    source == null ? null : IniSettings.of(IniFile.read(source)).get("defaults", "hash_behaviour");
            if (setting != null) {
                return setting.value().equals("merge");
            }
        }
        return false;
    }

    /** The hosts of a plugin or script are known to whoever may run it. */
    private KnownInventory.Gap gap(String file, SourceFile source) {
        Matcher plugin = PLUGIN.matcher(source.text());
        @Nullable String name = plugin.find() ? plugin.group(1) : null;
        boolean toml = file.endsWith(".toml");
        String kind = name == null ? "an inventory script" : "the inventory plugin " + name;
        String what = toml ? "an inventory in TOML, which is not read here" : kind;
        String close = "Run \"ansible-inventory -i " + file + " --list > "
                + Places.name(file).split("\\.", 2)[0] + ".json\" and check what it writes.";
        notes.add(file + ": " + what + (toml ? "" : ", not run") + "; the hosts that it finds were not checked. "
                + close);
        return new KnownInventory.Gap(
                toml
                        ? "an inventory in TOML has these hosts; add what ansible-inventory --list writes"
                        : what + " finds these hosts and was not run; add what ansible-inventory --list writes",
                Location.startOf(file));
    }

    private List<String> playbookFolders(String home) {
        return project.of(FileKind.PLAYBOOK).stream()
                .filter(playbook -> Places.home(playbook).equals(home))
                .map(Places::folder)
                .distinct()
                .sorted()
                .toList();
    }
}
