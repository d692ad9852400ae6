package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fragments that are spread exist, and are about what can be there. */
final class SpreadRules implements Rule {
    private final Schema schema;
    private final List<ObjectValue> fragments;
    private final Problems problems;

    SpreadRules(Schema schema, ObjectValue document, Problems problems) {
        this.schema = schema;
        this.fragments = Nodes.list(document, "Fragments");
        this.problems = problems;
    }

    @Override
    public void inlineFragment(Uses.Spread fragment) {
        check(fragment.node(), fragment.parent(), Nodes.text(fragment.node(), "TypeCondition"), "Fragment");
    }

    @Override
    public void spread(Uses.Spread spread) {
        String name = Nodes.text(spread.node(), "Name");
        ObjectValue definition = Nodes.named(fragments, name);
        if (definition == null) {
            problems.add(spread.node(), "Unknown fragment \"" + name + "\".");
            return;
        }
        check(spread.node(), spread.parent(), Nodes.text(definition, "TypeCondition"), "Fragment \"" + name + "\"");
    }

    private void check(ObjectValue node, @Nullable ObjectValue parent, String condition, String label) {
        ObjectValue type = schema.type(condition);
        if (parent == null || !Schema.isComposite(parent) || !Schema.isComposite(type)) {
            return;
        }
        String around = Nodes.text(parent, "Name");
        Set<String> possible = Schema.kind(parent).equals("OBJECT") ? Set.of(around) : schema.possibleTypes(around);
        if (Collections.disjoint(possible, schema.possibleTypes(condition))) {
            problems.add(
                    node,
                    label + " cannot be spread here as objects of type \"" + around + "\" can never be of type \""
                            + condition + "\".");
        }
    }
}
