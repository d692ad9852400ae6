package dev.cordon.rego.builtin.schema;

import java.util.ArrayList;
import java.util.List;

/** What came of one schema and one value. Of several schemas that fail, the one with the highest score is told. */
final class Report {
    private final List<SchemaProblem> problems = new ArrayList<>();
    private int score;

    void add(Place place, String type, String description) {
        problems.add(new SchemaProblem(place.field(), type, description));
        score -= 2;
    }

    void merge(Report other) {
        problems.addAll(other.problems);
        score += other.score;
    }

    void reward() {
        score++;
    }

    boolean isValid() {
        return problems.isEmpty();
    }

    boolean isBetterThan(Report other) {
        return score > other.score;
    }

    List<SchemaProblem> problems() {
        return List.copyOf(problems);
    }
}
