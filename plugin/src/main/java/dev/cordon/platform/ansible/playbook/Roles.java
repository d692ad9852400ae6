package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.variable.VariableFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds roles where Ansible looks for them, and says what is in them. */
final class Roles {

    private static final List<String> PARTS = List.of("tasks", "handlers", "vars", "defaults", "meta");

    private final YamlFiles files;
    private final VariableFiles variables;
    private final List<String> paths;

    /**
     * @param home the folder of the project
     * @param further folders of {@code roles_path}
     */
    Roles(YamlFiles files, VariableFiles variables, String home, List<String> further) {
        this.files = files;
        this.variables = variables;
        this.paths = new ArrayList<>(List.of(Places.join(home, "roles")));
        paths.addAll(further);
    }

    /**
     * The folder of the role; null where the repository does not have it.
     *
     * @param folder of the playbook or role that names it
     */
    @Nullable
    String find(String name, String folder) {
        List<String> places = new ArrayList<>();
        places.add(Places.join(folder, "roles/" + name));
        paths.forEach(path -> places.add(Places.join(path, name)));
        places.add(Places.join(folder, name));
        for (String place : places) {
            @Nullable String normal = Places.normal(place);
            if (normal != null && PARTS.stream().anyMatch(part -> main(normal, part) != null)) {
                return normal;
            }
        }
        return null;
    }

    /** {@code main.yml} of a part of the role, or the file that is named instead; null where there is none. */
    @Nullable
    String file(String role, String part, @Nullable String name) {
        return name == null ? main(role, part) : files.first(role + "/" + part + "/" + name);
    }

    private @Nullable String main(String role, String part) {
        return files.first(role + "/" + part + "/main");
    }

    /** The variables of {@code defaults} or {@code vars}. */
    Map<String, Node.Entry> variables(String role, String part, @Nullable String name) {
        @Nullable String file = file(role, part, name);
        return file == null ? Map.of() : variables.read(file).variables();
    }

    /** The roles that the role depends on, in order. */
    List<Node> dependencies(String role) {
        @Nullable String meta = main(role, "meta");
        List<Node> all = new ArrayList<>();
        if (meta != null) {
            for (Node document : files.documents(meta)) {
                Node.@Nullable Entry dependencies = Yaml.entries(document).get("dependencies");
                all.addAll(dependencies == null ? List.of() : Yaml.items(dependencies.value()));
            }
        }
        return all;
    }

    /** The name in an item of {@code roles} or {@code dependencies}; null where it has none. */
    static @Nullable String name(Node item) {
        @Nullable String text = Yaml.text(item);
        if (text != null) {
            return text;
        }
        Map<String, Node.Entry> entries = Yaml.entries(item);
        for (String key : List.of("role", "name")) {
            Node.@Nullable Entry entry = entries.get(key);
            if (entry != null) {
                return Yaml.text(entry.value());
            }
        }
        return null;
    }

    /** What an item of {@code roles} gives the role beside keywords: its parameters. */
    static Map<String, Node.Entry> parameters(Node item) {
        Map<String, Node.Entry> parameters = new LinkedHashMap<>();
        Yaml.entries(item).forEach((name, entry) -> {
            if (name.equals("vars")) {
                parameters.putAll(Yaml.entries(entry.value()));
            } else if (!Keywords.isKeyword(name) && !name.equals("role")) {
                parameters.put(name, entry);
            }
        });
        return parameters;
    }
}
