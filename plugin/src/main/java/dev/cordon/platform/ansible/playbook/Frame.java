package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.ansible.template.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where in a play a task stands: everything that it takes from what is around it.
 *
 * @param hosts names of those that get here, as far as conditions are known
 * @param defaults the weakest variables: those of the roles
 * @param variables those over the hosts' own, the weakest first
 * @param fixed names that nothing overrides here
 * @param folder beside which files are looked for
 * @param role the folder of the role, or null outside of roles
 * @param files and roles that led here, the outermost first
 * @param keywords {@code become}, {@code delegate_to}, {@code no_log} of the blocks around
 * @param doubts conditions that are not known, as reasons
 */
record Frame(
        List<String> hosts,
        Map<String, Node.Entry> defaults,
        List<Map<String, Node.Entry>> variables,
        Map<String, Term> fixed,
        String folder,
        @Nullable String role,
        List<String> files,
        Map<String, Node.Entry> keywords,
        List<String> doubts) {

    private static final List<String> INHERITED = List.of("become", "delegate_to", "no_log");

    Frame withHosts(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(doubts);
        all.addAll(more);
        return new Frame(some, defaults, variables, fixed, folder, role, files, keywords, all);
    }

    /** With the variables of a block, task or include on top. */
    Frame with(Map<String, Node.Entry> layer) {
        if (layer.isEmpty()) {
            return this;
        }
        List<Map<String, Node.Entry>> all = new ArrayList<>(variables);
        all.add(layer);
        return new Frame(hosts, defaults, all, fixed, folder, role, files, keywords, doubts);
    }

    Frame withFixed(Map<String, Term> names) {
        if (names.isEmpty()) {
            return this;
        }
        Map<String, Term> all = new HashMap<>(fixed);
        all.putAll(names);
        return new Frame(hosts, defaults, variables, all, folder, role, files, keywords, doubts);
    }

    /** Within a block or task, whose keywords go over those around it. */
    Frame within(Node.Mapping task) {
        Map<String, Node.Entry> all = new LinkedHashMap<>(keywords);
        Yaml.entries(task).forEach((name, entry) -> {
            if (INHERITED.contains(name)) {
                all.put(name, entry);
            }
        });
        return new Frame(hosts, defaults, variables, fixed, folder, role, files, all, doubts);
    }

    /** In a file that is included, or a role. */
    Frame in(String file, String newFolder) {
        List<String> all = new ArrayList<>(files);
        all.add(file);
        return new Frame(hosts, defaults, variables, fixed, newFolder, role, all, keywords, doubts);
    }

    Frame inRole(String newRole, Map<String, Node.Entry> weak, Map<String, Node.Entry> strong) {
        Map<String, Node.Entry> all = new LinkedHashMap<>(defaults);
        all.putAll(weak);
        List<Map<String, Node.Entry>> layers = new ArrayList<>(variables);
        layers.add(strong);
        List<String> path = new ArrayList<>(files);
        path.add(newRole);
        return new Frame(hosts, all, layers, fixed, newRole + "/tasks", newRole, path, keywords, doubts);
    }

    @Nullable
    Node keyword(String name) {
        Node.@Nullable Entry entry = keywords.get(name);
        return entry == null ? null : entry.value();
    }
}
