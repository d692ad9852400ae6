package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.ansible.file.AnsibleYaml;
import dev.cordon.platform.ansible.file.Sources;
import dev.cordon.platform.ansible.template.Secrets;
import dev.cordon.rego.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files of YAML by name, each read and complained about once. */
final class YamlFiles {

    /** Files that lead to each other, one within the other. */
    static final int DEEPEST = 50;

    private final Sources sources;
    private final List<Problem> problems;
    private final Map<String, List<Node>> read = new HashMap<>();
    private final Set<String> complained = new HashSet<>();

    YamlFiles(Sources sources, List<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** Where files of other kinds are found. */
    Sources sources() {
        return sources;
    }

    boolean exists(String name) {
        return sources.read(name) != null;
    }

    /** The documents of the file; none where there is no such file. */
    List<Node> documents(String name) {
        @Nullable List<Node> known = read.get(name);
        if (known == null) {
            known = load(name);
            read.put(name, known);
        }
        return known;
    }

    /** The items of the lists in the file. */
    List<Node> list(String name) {
        List<Node> items = new ArrayList<>();
        for (Node document : documents(name)) {
            if (document instanceof Node.Sequence sequence) {
                items.addAll(sequence.items());
            } else if (complained.add(name)) {
                problems.add(PlaybookReader.invalid(document.location(), "a list of plays or tasks is expected here"));
            }
        }
        return items;
    }

    /** The first of the names, with either extension, that is a file; null where none is. */
    @Nullable
    String first(String base) {
        for (String extension : List.of(".yml", ".yaml", "")) {
            if (exists(base + extension)) {
                return base + extension;
            }
        }
        return null;
    }

    private List<Node> load(String name) {
        @Nullable SourceFile source = sources.read(name);
        if (source == null || Secrets.vaultId(source.text()) != null) {
            return List.of();
        }
        Documents documents = AnsibleYaml.read(source);
        problems.addAll(documents.problems());
        return documents.documents();
    }

    static Problem tooDeep(Location at) {
        return new Problem(
                ProblemCode.DESCRIPTOR_LIMIT,
                at,
                "files that include each other are nested more than " + DEEPEST + " levels deep here",
                "Include less deeply; exclude the file if it is no descriptor.");
    }
}
