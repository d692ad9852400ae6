package dev.cordon.platform.ansible.template;

import java.util.List;
import java.util.Map;

/** What the names in an expression stand for. */
@FunctionalInterface
public interface Names {

    /** The value; a missing one, and undefined, where the name stands for nothing that was read. */
    Term get(String name);

    /** What the name stands for on another host. */
    default Term get(String host, String name) {
        return new Term.Missing("the variables of another host are not known here");
    }

    /** What a lookup finds here. */
    default Term look(String plugin, List<Term> terms, Map<String, Term> options) {
        return Lookups.NONE.look(plugin, terms, options);
    }
}
