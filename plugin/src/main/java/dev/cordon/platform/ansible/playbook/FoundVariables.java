package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import dev.cordon.platform.ansible.variable.Variables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The variables that a play or a role sets for its hosts, by what they are on which of them. Those that the inventory says
 * otherwise of a host are not among them: they are the host's own.
 *
 * @param type {@code play} or {@code role}
 * @param places of the variables
 * @param values what they are, to the hosts for which they are that
 */
record FoundVariables(
        String type,
        String name,
        Map<String, Location> places,
        Location location,
        Map<Map<String, Term>, List<String>> values) {

    /** @param entries what is set, at the frame's place */
    static FoundVariables of(
            String type,
            String name,
            Map<String, Node.Entry> entries,
            Location location,
            Frame frame,
            Evaluation evaluation) {
        Map<String, Location> places = new LinkedHashMap<>();
        entries.forEach((variable, entry) -> places.put(variable, entry.location()));
        Map<Map<String, Term>, List<String>> values = new LinkedHashMap<>();
        for (String host : entries.isEmpty() ? List.<String>of() : frame.hosts()) {
            evaluation.count(location);
            Map<String, Term> own = standing(entries, evaluation.of(frame, host));
            if (!own.isEmpty()) {
                values.computeIfAbsent(own, set -> new ArrayList<>()).add(host);
            }
        }
        return new FoundVariables(type, name, places, location, values);
    }

    private static Map<String, Term> standing(Map<String, Node.Entry> entries, Variables variables) {
        Map<String, Term> own = new TreeMap<>();
        entries.forEach((name, entry) -> {
            if (variables.definition(name) == entry) {
                Term term = variables.get(name);
                if (Terms.missing(term) != Terms.OMITTED) {
                    own.put(name, term);
                }
            }
        });
        return own;
    }
}
