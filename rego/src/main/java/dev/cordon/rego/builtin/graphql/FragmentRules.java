package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fragments have names of their own, are about types that have fields, are used, and do not spread themselves. */
final class FragmentRules implements Rule {
    private final Schema schema;
    private final List<ObjectValue> fragments;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> acyclic = new HashSet<>();

    FragmentRules(Schema schema, ObjectValue document, Problems problems) {
        this.schema = schema;
        this.fragments = Nodes.list(document, "Fragments");
        this.problems = problems;
    }

    @Override
    public void spread(Uses.Spread spread) {
        used.add(Nodes.text(spread.node(), "Name"));
    }

    @Override
    public void inlineFragment(Uses.Spread fragment) {
        String condition = Nodes.text(fragment.node(), "TypeCondition");
        if (!condition.isEmpty()) {
            checkType(fragment.node(), condition, "Fragment");
        }
    }

    @Override
    public void fragment(ObjectValue fragment) {
        String name = Nodes.text(fragment, "Name");
        if (!seen.add(name)) {
            problems.add(fragment, "There can be only one fragment named \"" + name + "\".");
        }
        checkType(fragment, Nodes.text(fragment, "TypeCondition"), "Fragment \"" + name + "\"");
        if (!used.contains(name)) {
            problems.add(fragment, "Fragment \"" + name + "\" is never used.");
        }
        checkCycle(fragment, new ArrayList<>());
    }

    private void checkType(ObjectValue fragment, String condition, String label) {
        ObjectValue type = schema.type(condition);
        if (type == null) {
            problems.add(fragment, "Unknown type \"" + condition + "\".");
        } else if (!Schema.isComposite(type)) {
            problems.add(fragment, label + " cannot condition on non composite type \"" + condition + "\".");
        }
    }

    private void checkCycle(ObjectValue fragment, List<String> way) {
        String name = Nodes.text(fragment, "Name");
        if (!acyclic.add(name)) {
            return;
        }
        way.add(name);
        List<ObjectValue> spreads = new ArrayList<>();
        collectSpreads(fragment, spreads);
        for (ObjectValue spread : spreads) {
            String next = Nodes.text(spread, "Name");
            int start = way.indexOf(next);
            ObjectValue definition = Nodes.named(fragments, next);
            if (start >= 0) {
                problems.add(spread, "Cannot spread fragment \"" + next + "\" within itself" + via(way, start) + ".");
            } else if (definition != null) {
                checkCycle(definition, way);
            }
        }
        way.remove(way.size() - 1);
    }

    private static String via(List<String> way, int start) {
        List<String> between =
                way.subList(start + 1, way.size()).stream().map(Nodes::quoted).toList();
        return between.isEmpty() ? "" : " via " + String.join(", ", between);
    }

    static void collectSpreads(ObjectValue owner, List<ObjectValue> spreads) {
        for (ObjectValue selection : Nodes.list(owner, "SelectionSet")) {
            if (selection.get("Alias") == null && selection.get("TypeCondition") == null) {
                spreads.add(selection);
            }
            collectSpreads(selection, spreads);
        }
    }
}
