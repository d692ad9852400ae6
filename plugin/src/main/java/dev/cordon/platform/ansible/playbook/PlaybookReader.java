package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.ansible.file.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From playbooks to plays. What a playbook imports is a playbook of its own; here it is only followed for cycles. */
final class PlaybookReader {

    private static final List<String> IMPORTS = List.of("import_playbook", "ansible.builtin.import_playbook");

    private final YamlFiles files;
    private final List<Problem> problems;
    private final List<String> notes;
    private final Imports imports = new Imports();

    PlaybookReader(YamlFiles files, List<Problem> problems, List<String> notes) {
        this.files = files;
        this.problems = problems;
        this.notes = notes;
    }

    List<Play> read(List<String> playbooks) {
        List<Play> plays = new ArrayList<>();
        playbooks.forEach(file -> plays.addAll(plays(file)));
        Set<String> done = new HashSet<>();
        playbooks.forEach(file -> follow(file, new LinkedHashSet<>(), done));
        return plays.stream()
                .map(play -> new Play(play.file(), play.label(), play.body(), imports.given(play.file())))
                .toList();
    }

    private List<Play> plays(String file) {
        List<Play> plays = new ArrayList<>();
        List<Node> items = files.list(file);
        Map<String, Integer> names = new HashMap<>();
        items.forEach(item -> names.merge(String.valueOf(name(item)), 1, Integer::sum));
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Node.Mapping play)) {
                problems.add(invalid(items.get(i).location(), "a play is a mapping with hosts"));
                continue;
            }
            @Nullable
            Node imported = play.get(IMPORTS.get(0)) == null ? play.get(IMPORTS.get(1)) : play.get(IMPORTS.get(0));
            if (imported != null) {
                remember(file, play, imported);
            } else if (play.get("hosts") == null) {
                problems.add(invalid(play.location(), "a play says by hosts where it runs"));
            } else {
                @Nullable String name = name(play);
                boolean alone = name != null && names.getOrDefault(name, 0) == 1;
                String label = alone && name != null ? name : String.valueOf(i + 1);
                plays.add(new Play(file, label, play, Imports.Given.NOTHING));
            }
        }
        return plays;
    }

    private static @Nullable String name(Node play) {
        return play instanceof Node.Mapping mapping ? Yaml.text(mapping.get("name")) : null;
    }

    private void remember(String file, Node.Mapping play, Node imported) {
        String name = String.valueOf(Yaml.text(imported));
        @Nullable String target = Places.normal(Places.join(Places.folder(file), name));
        boolean known =
                target != null && !name.contains("{{") && !files.list(target).isEmpty();
        if (known && target != null) {
            Map<String, Node.Entry> given = Yaml.entries(play.get("vars"));
            imports.add(new Imports.Import(file, target, given, play.get("when"), imported.location()));
        } else {
            notes.add(imported.location() + ": the playbook that is imported here was not read.");
        }
    }

    private void follow(String file, Set<String> path, Set<String> done) {
        if (done.contains(file) || !path.add(file)) {
            return;
        }
        for (Imports.Import next : imports.of(file)) {
            if (path.contains(next.file())) {
                problems.add(invalid(next.location(), "this import leads back to the playbook that it stands in"));
            } else if (path.size() < YamlFiles.DEEPEST) {
                follow(next.file(), path, done);
            } else {
                problems.add(YamlFiles.tooDeep(next.location()));
            }
        }
        path.remove(file);
        done.add(file);
    }

    static Problem invalid(Location at, String message) {
        return new Problem(
                ProblemCode.DESCRIPTOR_INVALID, at, message, "Correct the playbook, or exclude it if it is none.");
    }
}
