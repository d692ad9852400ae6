package dev.cordon.platform.cloudformation.stack;

import dev.cordon.finding.Problem;
import dev.cordon.platform.cloudformation.template.Template;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What all stacks of one reading have in common. */
final class Session {

    private final TemplateIndex templates;
    private final Exports exports = new Exports();
    private final Set<Problem> problems = new TreeSet<>();
    private final Set<String> notes = new TreeSet<>();

    Session(List<Template> templates) {
        this.templates = new TemplateIndex(templates);
    }

    TemplateIndex templates() {
        return templates;
    }

    Exports exports() {
        return exports;
    }

    /** Each problem once, however often it is met. */
    void report(Problem problem) {
        problems.add(problem);
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
