package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Directives are known, stand where they may, and once. */
final class DirectiveRules implements Rule {
    private final Problems problems;

    DirectiveRules(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void directive(Uses.Directive directive) {
        String name = Nodes.text(directive.node(), "Name");
        ObjectValue definition = directive.definition();
        if (definition == null) {
            problems.add(directive.node(), "Unknown directive \"@" + name + "\".");
        } else if (!Nodes.names(definition, "Locations").contains(directive.location())) {
            problems.add(
                    directive.node(), "Directive \"@" + name + "\" may not be used on " + directive.location() + ".");
        }
    }

    @Override
    public void directives(List<ObjectValue> directives) {
        Set<String> seen = new HashSet<>();
        for (ObjectValue directive : directives) {
            String name = Nodes.text(directive, "Name");
            if (!name.equals("repeatable") && !seen.add(name)) {
                problems.add(directive, "The directive \"@" + name + "\" can only be used once at this location.");
            }
        }
    }
}
