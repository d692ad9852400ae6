package dev.cordon.platform.cloudformation.stack;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.resource.term.Origin;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stacks export, by names of which parts may be unknown. */
final class Exports {

    private final List<Export> all = new ArrayList<>();
    private final Set<Export> open = new HashSet<>();

    private record Export(Stack stack, String name, Node value) {}

    void add(Stack stack) {
        for (Node.Entry output : stack.outputs()) {
            @Nullable
            Node name = output.value() instanceof Node.Mapping body && body.get("Export") instanceof Node.Mapping export
                    ? export.get("Name")
                    : null;
            @Nullable Node value = output.value() instanceof Node.Mapping body ? body.get("Value") : null;
            if (name != null && value != null && isThere(stack, output)) {
                all.add(new Export(stack, shape(stack.evaluator().evaluate(name)), value));
            }
        }
    }

    /**
     * What is exported under that name. Of a name that is not known in full its known parts decide, as long as one export
     * alone fits.
     */
    Term find(Term name, Location at) {
        String wanted = shape(name);
        List<Export> found =
                all.stream().filter(export -> export.name().equals(wanted)).toList();
        if (found.isEmpty()) {
            found = all.stream()
                    .filter(export -> Shapes.mayBeSame(export.name(), wanted))
                    .toList();
        }
        return found.size() == 1 ? value(found.get(0), at) : missing(name, wanted, found.size(), at);
    }

    private Term value(Export export, Location at) {
        if (!open.add(export)) {
            return new Term.Unknown("the exports depend on each other in a circle", at);
        }
        try {
            return Terms.at(export.stack().evaluator().evaluate(export.value()), at);
        } finally {
            open.remove(export);
        }
    }

    private static Term missing(Term name, String wanted, int count, Location at) {
        @Nullable String known = Terms.textOf(name);
        String shown = wanted.replace(Term.HOLE, '*');
        if (count > 1) {
            return new Term.Unknown(count + " templates export \"" + shown + "\"", at);
        }
        String reason = "no template that was read exports \"" + shown + "\"";
        // What is not here may still be attributed by the register.
        return known == null
                ? new Term.Unknown(reason, at)
                : new Term.Unknown(reason, Set.of(new Origin("export:" + known, "")), at);
    }

    private static boolean isThere(Stack stack, Node.Entry output) {
        @Nullable
        String condition =
                output.value() instanceof Node.Mapping body ? Declaration.textOf(body.get("Condition")) : null;
        return condition == null || stack.conditions().mayHold(condition, output.location());
    }

    private static String shape(Term name) {
        @Nullable String text = Terms.textOf(name);
        if (text != null) {
            return text;
        }
        return name instanceof Term.Unknown unknown ? unknown.shape() : String.valueOf(Term.HOLE);
    }
}
