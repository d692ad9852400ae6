package dev.cordon.platform.arm.deployment;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.platform.FileIndex;
import dev.cordon.platform.arm.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What all deployments of one reading have in common. */
final class Session {

    private final Map<String, Template> templates = new HashMap<>();
    private final FileIndex files;
    private final Set<Problem> problems = new TreeSet<>();
    private final Set<String> notes = new TreeSet<>();

    Session(List<Template> all) {
        all.forEach(template -> templates.put(template.name(), template));
        files = new FileIndex(templates.keySet());
    }

    /** The template that a link means; null where it is not in the repository. */
    @Nullable
    Template linked(Template from, String url) {
        @Nullable String name = files.find(from.path(), url);
        return name == null ? null : templates.get(name);
    }

    /** Each problem once, however often it is met. */
    void report(Location at, String message, String remedy) {
        problems.add(new Problem(ProblemCode.DESCRIPTOR_INVALID, at, message, remedy));
    }

    void reportLimit(Location at, String message) {
        String remedy = "Split the template, or exclude it if it is no descriptor.";
        problems.add(new Problem(ProblemCode.DESCRIPTOR_LIMIT, at, message, remedy));
    }

    void note(String note) {
        notes.add(note);
    }

    Set<Problem> problems() {
        return problems;
    }

    Set<String> notes() {
        return notes;
    }
}
