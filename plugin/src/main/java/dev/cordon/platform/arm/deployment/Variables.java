package dev.cordon.platform.arm.deployment;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import dev.cordon.platform.arm.function.Evaluator;
import dev.cordon.platform.arm.function.PropertyLoops;
import dev.cordon.resource.term.Term;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The variables of one template; those that loops make are declared under {@code copy}. */
final class Variables {

    private final Map<String, Function<Evaluator, Term>> declared = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Lazy values = new Lazy("variables");

    Variables(Node.Mapping section) {
        for (Node.Entry entry : section.entries()) {
            if (PropertyLoops.isLoops(entry)) {
                loops(entry.value());
            } else {
                add(entry.name(), evaluator -> evaluator.evaluate(entry.value()));
            }
        }
    }

    /** Null where there is no such variable. */
    @Nullable
    Term value(Session session, Evaluator evaluator, String name, Location at) {
        @Nullable Function<Evaluator, Term> evaluation = declared.get(name.toLowerCase(Locale.ROOT));
        return evaluation == null ? null : values.value(session, name, at, () -> evaluation.apply(evaluator));
    }

    Set<String> names() {
        return names;
    }

    private void loops(Node loops) {
        if (loops instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping loop) {
                    String name = PropertyLoops.name(loop);
                    add(name, evaluator -> PropertyLoops.list(evaluator, loop, name));
                }
            }
        }
    }

    private void add(String name, Function<Evaluator, Term> evaluation) {
        names.add(name);
        declared.put(name.toLowerCase(Locale.ROOT), evaluation);
    }
}
