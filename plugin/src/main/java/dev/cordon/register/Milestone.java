package dev.cordon.register;

/**
 * From the day {@code from} on, at most {@code max} may remain.
 */
public record Milestone(String from, int max, String note) {

    public Milestone {
        note = Defaults.text(note, "");
    }
}
