package dev.cordon.platform.ansible.variable;

import dev.cordon.descriptor.Node;
import dev.cordon.platform.ansible.template.Lookups;
import dev.cordon.platform.ansible.template.Names;
import dev.cordon.platform.ansible.template.Templates;
import dev.cordon.platform.ansible.template.Term;
import dev.cordon.platform.ansible.template.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each name stands for at one place. Values are evaluated when they are asked for, and once; one that refers to itself
 * is missing.
 */
public final class Variables implements Names {

    private static final int DEEPEST = 100;

    /** What names stand for on other hosts. */
    @FunctionalInterface
    public interface OtherHosts {
        Term get(String host, String name);
    }

    private final Templates templates;
    private final List<Map<String, Node.Entry>> layers;
    private final Map<String, Term> fixed;
    private final List<String> encrypted;
    private final boolean merging;
    private final OtherHosts others;
    private final ExtraVariables extra;
    private final Lookups lookups;
    private final Map<String, Term> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * @param layers the weakest first
     * @param fixed what nothing overrides: the names that Ansible itself sets, and what is set only when a play runs
     * @param encrypted files that may set further variables and cannot be read
     * @param merging whether mappings of one name are merged
     * @param others asked for the variables of other hosts
     * @param extra what goes over everything else
     * @param lookups what lookups find here
     */
    public Variables(
            Templates templates,
            List<Map<String, Node.Entry>> layers,
            Map<String, Term> fixed,
            List<String> encrypted,
            boolean merging,
            OtherHosts others,
            ExtraVariables extra,
            Lookups lookups) {
        this.lookups = lookups;
        this.extra = extra;
        this.merging = merging;
        this.others = others;
        this.templates = templates;
        this.layers = List.copyOf(layers);
        this.fixed = fixed;
        this.encrypted = List.copyOf(encrypted);
    }

    /**
     * The same among further ones.
     *
     * @param weaker below all of these
     * @param stronger above them, the weakest first
     * @param more names that nothing overrides
     */
    public Variables among(
            Map<String, Node.Entry> weaker, List<Map<String, Node.Entry>> stronger, Map<String, Term> more) {
        List<Map<String, Node.Entry>> all = new ArrayList<>(List.of(weaker));
        all.addAll(layers);
        all.addAll(stronger);
        Map<String, Term> names = new HashMap<>(fixed);
        names.putAll(more);
        return new Variables(templates, all, names, encrypted, merging, others, extra, lookups);
    }

    /** The same at a place where lookups find something. */
    public Variables at(Lookups place) {
        return new Variables(templates, layers, fixed, encrypted, merging, others, extra, place);
    }

    /** The definition that stands, or null where there is none. */
    public Node.@Nullable Entry definition(String name) {
        Node.@Nullable Entry found = extra.entry(name);
        if (found != null) {
            return found;
        }
        for (int i = layers.size() - 1; i >= 0; i--) {
            Node.@Nullable Entry entry = layers.get(i).get(name);
            found = entry == null ? found : found == null ? entry : MergedHashes.over(entry, found);
            if (found != null && !merging) {
                return found;
            }
        }
        return found;
    }

    @Override
    public Term get(String name) {
        @Nullable String outside = extra.get(name);
        if (outside != null) {
            return Terms.text(outside);
        }
        @Nullable Term before = known.get(name);
        if (before != null) {
            return before;
        }
        @Nullable Term given = fixed.get(name);
        if (given != null && extra.entry(name) == null) {
            return given;
        }
        Node.@Nullable Entry entry = definition(name);
        if (entry == null) {
            return undefined(name);
        }
        if (open.size() >= DEEPEST || !open.add(name)) {
            return new Term.Missing("the variable \"" + name + "\" is defined by way of itself or of too many others");
        }
        Term term = templates.term(name, entry.value(), this);
        open.remove(name);
        known.put(name, term);
        return term;
    }

    @Override
    public Term get(String host, String name) {
        return others.get(host, name);
    }

    @Override
    public Term look(String plugin, List<Term> terms, Map<String, Term> options) {
        return lookups.look(plugin, terms, options);
    }

    /** The value of a node that stands under a name, such as an argument of a task. */
    public Term evaluate(String name, Node node) {
        return templates.term(name, node, this);
    }

    /** The value of a condition, which is an expression without braces. */
    public Term condition(String expression) {
        return Templates.isTemplate(expression)
                ? templates.text(expression, this)
                : templates.expression(expression, this);
    }

    private Term undefined(String name) {
        if (name.startsWith("ansible_")) {
            return new Term.Missing("\"" + name + "\" is a fact, gathered when the play runs");
        }
        if (encrypted.isEmpty()) {
            return new Term.Missing("the variable \"" + name + "\" has no value in what was read", true);
        }
        return new Term.Missing("the variable \"" + name + "\" has no value in what was read; it may be in "
                + encrypted.get(0) + ", which is encrypted");
    }
}
