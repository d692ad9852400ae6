package dev.cordon.platform.arm.deployment;

import dev.cordon.finding.Location;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Named values that are evaluated when they are asked for, and must not ask for themselves. Case is of no matter. */
final class Lazy {

    private final String what;
    private final Map<String, Term> known = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /** @param what they are, for messages: {@code variables} */
    Lazy(String what) {
        this.what = what;
    }

    Term value(Session session, String name, Location at, Supplier<Term> evaluation) {
        String key = name.toLowerCase(Locale.ROOT);
        @Nullable Term before = known.get(key);
        if (before != null) {
            return Terms.at(before, at);
        }
        if (!open.add(key)) {
            session.report(
                    at,
                    "the " + what + " depend on each other in a circle: " + String.join(", ", open),
                    "Break the circle; the template could not be deployed as it is.");
            return new Term.Unknown("the " + what + " depend on each other in a circle", at);
        }
        Term value = evaluation.get();
        open.remove(key);
        known.put(key, value);
        return Terms.at(value, at);
    }
}
