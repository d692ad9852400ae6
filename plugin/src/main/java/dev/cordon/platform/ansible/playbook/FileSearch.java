package dev.cordon.platform.ansible.playbook;

import dev.cordon.platform.ansible.file.Places;
import dev.cordon.platform.ansible.file.Sources;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where Ansible looks for a file that a task names, as its {@code path_dwim_relative_stack} does. */
final class FileSearch {

    private final Sources sources;
    private final Frame frame;

    FileSearch(Sources sources, Frame frame) {
        this.sources = sources;
        this.frame = frame;
    }

    /** The roles that led here, which are folders, the innermost first, then the folder of the task's own file. */
    List<String> folders() {
        Set<String> folders = new LinkedHashSet<>();
        for (int i = frame.files().size() - 1; i > 0; i--) {
            if (sources.read(frame.files().get(i)) == null) {
                folders.add(frame.files().get(i));
            }
        }
        folders.add(frame.folder());
        return List.copyOf(folders);
    }

    /**
     * The file or folder that stands for the name: missing and undefined where there is none, missing where that cannot be
     * told.
     *
     * @param part the folder for such files, such as {@code files}
     */
    Term find(String name, String part) {
        if (name.startsWith("/") || name.startsWith("~")) {
            return new Term.Missing("\"" + name + "\" lies outside of the checked folder");
        }
        for (String candidate : candidates(name, part)) {
            @Nullable String file = Places.normal(candidate);
            if (file == null) {
                return new Term.Missing("\"" + name + "\" may lie outside of the checked folder");
            }
            if (sources.exists(file)) {
                return Terms.text(file);
            }
        }
        return new Term.Missing("there is no file \"" + name + "\"", true);
    }

    /** What another lookup found is named from the checked folder, so that this is where a name is looked for last. */
    private List<String> candidates(String name, String part) {
        List<String> candidates = new ArrayList<>();
        List<String> folders = new ArrayList<>(folders());
        folders.add(Places.folder(frame.files().get(0)));
        for (String folder : folders) {
            boolean inTasks =
                    frame.role() != null && Places.name(Places.folder(folder)).equals("tasks");
            String base = inTasks ? Places.folder(Places.folder(folder)) : folder;
            if (inTasks || !name.split("/", 2)[0].equals(part)) {
                candidates.add(Places.join(base, part + "/" + name));
            }
            candidates.add(Places.join(inTasks ? Places.folder(folder) : folder, name));
        }
        candidates.add(name);
        return candidates;
    }
}
