package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.cloudformation.intrinsic.Evaluator;
import dev.cordon.platform.cloudformation.intrinsic.Misspelling;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions of one stack, each evaluated when it is asked for. */
final class Conditions {

    private final Stack stack;
    private final Evaluator evaluator;
    private final Map<String, Node> declared = new LinkedHashMap<>();
    private final Map<String, Term> known = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    Conditions(Stack stack, Evaluator evaluator) {
        this.stack = stack;
        this.evaluator = evaluator;
    }

    void declare(Node.Mapping section) {
        section.entries().forEach(entry -> declared.put(entry.name(), entry.value()));
    }

    /** A boolean, or unknown. */
    Term value(String name, Location at) {
        @Nullable Term before = known.get(name);
        if (before != null) {
            return before;
        }
        @Nullable Node condition = declared.get(name);
        if (condition == null) {
            return undeclared(name, at);
        }
        if (!open.add(name)) {
            stack.report(
                    at,
                    "the conditions depend on each other in a circle: " + String.join(", ", open),
                    "Break the circle; the stack could not be deployed as it is.");
            return new Term.Unknown("the conditions depend on each other in a circle", at);
        }
        Term value = evaluator.condition(condition);
        open.remove(name);
        known.put(name, value);
        return value;
    }

    /** Whether what belongs to the condition is there; so it is where nobody knows. */
    boolean mayHold(String name, Location at) {
        return !Boolean.FALSE.equals(Terms.truthOf(value(name, at)));
    }

    /** So that what is wrong with a condition that nothing asks for is said all the same. */
    void checkAll() {
        declared.forEach((name, node) -> value(name, node.location()));
    }

    private Term undeclared(String name, Location at) {
        stack.report(
                at,
                "there is no condition \"" + name + "\"" + Misspelling.suffix(name, declared.keySet()),
                "Declare it in the section Conditions, or name one that is there.");
        return new Term.Unknown("there is no condition \"" + name + "\"", at);
    }
}
