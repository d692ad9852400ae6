package dev.cordon.platform.ansible.variable;

import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.json.JsonDescriptor;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.ansible.file.AnsibleYaml;
import dev.cordon.platform.ansible.file.Sources;
import dev.cordon.platform.ansible.template.Secrets;
import dev.cordon.rego.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files that set variables, found as Ansible finds them and read once. */
public final class VariableFiles {

    private static final List<String> EXTENSIONS = List.of("", ".yml", ".yaml", ".json");

    private final Sources sources;
    private final ExtraVariables extra;
    private final NavigableSet<String> files;
    private final List<Problem> problems;
    private final Map<String, VariableFile> read = new HashMap<>();

    /**
     * @param files names of those that lie in {@code group_vars} and {@code host_vars}
     * @param sources reads them, and others by name
     * @param extra what goes over all of them
     */
    public VariableFiles(List<String> files, Sources sources, ExtraVariables extra, List<Problem> problems) {
        this.extra = extra;
        this.sources = sources;
        this.problems = problems;
        // Folders before what stands beside them: "a/b" comes where "a" does.
        this.files = new TreeSet<>(Comparator.comparing((String name) -> name.replace('/', '\0')));
        this.files.addAll(files);
    }

    /**
     * The files for a group or host: a folder of its name with all that is in it, else one file.
     *
     * @param folder beside which {@code group_vars} lies; empty for the checked folder itself
     * @param kind {@code group_vars} or {@code host_vars}
     */
    public List<VariableFile> of(String folder, String kind, String name) {
        String base = (folder.isEmpty() ? "" : folder + "/") + kind + "/" + name;
        List<VariableFile> found = new ArrayList<>();
        for (String file : files.tailSet(base + "/", true)) {
            if (!file.startsWith(base + "/")) {
                break;
            }
            if (isRead(file.substring(base.length() + 1))) {
                found.add(read(file));
            }
        }
        for (String extension : EXTENSIONS) {
            if (found.isEmpty() && files.contains(base + extension)) {
                found.add(read(base + extension));
            }
        }
        return found;
    }

    public ExtraVariables extra() {
        return extra;
    }

    /** Whether the folder has variables for groups or hosts beside it. */
    public boolean isBeside(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        for (String kind : List.of("group_vars/", "host_vars/")) {
            @Nullable String next = files.ceiling(prefix + kind);
            if (next != null && next.startsWith(prefix + kind)) {
                return true;
            }
        }
        return false;
    }

    /** The variables that a file sets. */
    public VariableFile read(String name) {
        @Nullable VariableFile known = read.get(name);
        if (known == null) {
            known = load(name);
            read.put(name, known);
        }
        return known;
    }

    /** Whether there is a file of that name that may be read. */
    public boolean exists(String name) {
        return sources.read(name) != null;
    }

    private static boolean isRead(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        boolean extension = dot < 0 || EXTENSIONS.contains(file.substring(dot));
        return extension && !file.startsWith(".") && !name.startsWith(".") && !file.endsWith("~");
    }

    private VariableFile load(String name) {
        @Nullable SourceFile source = sources.read(name);
        if (source == null) {
            return new VariableFile(name, Map.of(), null);
        }
        @Nullable String vault = Secrets.vaultId(source.text());
        if (vault != null) {
            return new VariableFile(name, Map.of(), vault);
        }
        return new VariableFile(name, parse(source, problems), null);
    }

    /** What the text of a file sets. */
    public static Map<String, Node.Entry> parse(SourceFile source, List<Problem> problems) {
        boolean json = source.name().endsWith(".json");
        Documents documents = json ? JsonDescriptor.read(source) : AnsibleYaml.read(source);
        problems.addAll(documents.problems());
        Map<String, Node.Entry> variables = new LinkedHashMap<>();
        for (Node document : documents.documents()) {
            if (document instanceof Node.Mapping mapping) {
                mapping.entries().forEach(entry -> variables.put(entry.name(), entry));
            } else {
                problems.add(new Problem(
                        ProblemCode.DESCRIPTOR_INVALID,
                        document.location(),
                        "a file of variables is a mapping of names to values",
                        "Correct the file, or exclude it if it is not for Ansible."));
            }
        }
        return variables;
    }

    /**
     * What a file sets.
     *
     * @param vault the id that the whole file is encrypted with, or null
     */
    public record VariableFile(
            String name,
            Map<String, Node.Entry> variables,
            @Nullable String vault) {}
}
