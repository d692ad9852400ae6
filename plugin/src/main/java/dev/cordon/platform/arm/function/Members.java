package dev.cordon.platform.arm.function;

import dev.cordon.finding.Location;
import dev.cordon.resource.term.Origin;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Members of objects and items of lists. */
final class Members {

    private Members() {}

    static Term of(Term base, Term key, Location at) {
        @Nullable Term found = find(base, key);
        if (found != null) {
            return Terms.at(found, at);
        }
        String name = Holes.shown(Holes.shape(key));
        if (base instanceof Term.Unknown unknown) {
            return new Term.Unknown(
                    unknown.reason(),
                    further(unknown.origins(), name),
                    Holes.named(unknown.shape() + "." + Holes.shape(key)),
                    at);
        }
        if (base instanceof Term.Mapping mapping && mapping.open() != null) {
            return new Term.Unknown(
                    mapping.open().reason(), further(mapping.open().origins(), name), at);
        }
        return Terms.unknownFrom(List.of(base, key), "there is no member \"" + name + "\"", at);
    }

    /** Null where there is none; names of members do not depend on the case of letters. */
    static @Nullable Term find(Term base, Term key) {
        @Nullable String name = Terms.textOf(key);
        if (base instanceof Term.Mapping mapping && name != null) {
            @Nullable Term exact = mapping.get(name);
            if (exact != null) {
                return exact;
            }
            for (Term.Member member : mapping.members()) {
                if (member.name().equalsIgnoreCase(name)) {
                    return member.value();
                }
            }
        }
        @Nullable Integer index = Terms.integerOf(key);
        if (base instanceof Term.Sequence list
                && index != null
                && index >= 0
                && index < list.items().size()) {
            return list.items().get(index);
        }
        return null;
    }

    private static Set<Origin> further(Set<Origin> origins, String name) {
        Set<Origin> all = new TreeSet<>();
        for (Origin origin : origins) {
            boolean place = ResourceIds.isPlace(origin) || ResourceIds.saysWhere(origin);
            String attribute = origin.attribute().isEmpty() ? name : origin.attribute() + "." + name;
            all.add(place ? origin : new Origin(origin.target(), attribute));
        }
        return all;
    }
}
