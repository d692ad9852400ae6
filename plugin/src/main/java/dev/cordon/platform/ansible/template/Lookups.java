package dev.cordon.platform.ansible.template;

import java.util.List;
import java.util.Map;

/** What lookups find at one place of a play, where that depends on files of the checked folder alone. */
@FunctionalInterface
public interface Lookups {

    /** Outside of tasks. */
    Lookups NONE = (plugin, terms, options) -> new Term.Missing("a lookup is done when the play runs");

    /** The list of what is found; missing where that is not known. */
    Term look(String plugin, List<Term> terms, Map<String, Term> options);
}
