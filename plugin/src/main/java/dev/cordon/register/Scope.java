package dev.cordon.register;

import java.util.List;

/**
 * The parties of a transition plan.
 */
public record Scope(List<String> between) {

    public Scope {
        between = Defaults.sorted(between);
    }
}
