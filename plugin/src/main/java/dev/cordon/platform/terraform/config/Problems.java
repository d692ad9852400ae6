package dev.cordon.platform.terraform.config;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong and what is worth knowing, each once however many instances of a module meet it. */
final class Problems {

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    void invalid(Location location, String message, String remedy) {
        add(new Problem(ProblemCode.DESCRIPTOR_INVALID, location, message, remedy));
    }

    void limit(Location location, String message, String remedy) {
        add(new Problem(ProblemCode.DESCRIPTOR_LIMIT, location, message, remedy));
    }

    void note(String note) {
        notes.add(note);
    }

    void addAll(Problems others) {
        problems.addAll(others.problems);
        notes.addAll(others.notes);
    }

    List<Problem> problems() {
        return new ArrayList<>(problems);
    }

    List<String> notes() {
        return new ArrayList<>(notes);
    }
}
