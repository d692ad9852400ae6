package dev.cordon.register;

import java.util.List;

/**
 * Between whom: kinds of organisation, or organisations by id; empty lists say nothing.
 */
public record Between(List<String> kinds, List<String> organisations) {

    public Between {
        kinds = Defaults.sorted(kinds);
        organisations = Defaults.sorted(organisations);
    }
}
