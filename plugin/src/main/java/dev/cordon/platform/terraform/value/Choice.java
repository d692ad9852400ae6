package dev.cordon.platform.terraform.value;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a map is that is one of several, where nobody knows which: it has no other names than these have. */
public final class Choice {

    private Choice() {}

    /**
     * @param causes why nobody knows
     * @return null where the candidates are no maps whose names are known
     */
    public static Term.@Nullable Unknown of(List<Term> causes, List<Term> candidates) {
        List<Term.Mapping> maps = new ArrayList<>();
        SortedSet<String> names = new TreeSet<>();
        for (Term candidate : candidates) {
            Term.@Nullable Mapping map = complete(candidate);
            if (map == null) {
                return null;
            }
            maps.add(map);
            names.addAll(map.members().keySet());
        }
        Term.Unknown whole = Terms.unknownFrom(causes, "");
        SortedMap<String, Term> members = new TreeMap<>();
        names.forEach(name -> members.put(name, member(name, maps, whole)));
        return whole.failed() ? whole : Term.among(causes, Term.mapping(members));
    }

    private static Term.@Nullable Mapping complete(Term candidate) {
        if (candidate instanceof Term.Unknown unknown) {
            return unknown.complete() ? (Term.Mapping) unknown.part() : null;
        }
        return candidate instanceof Term.Mapping map && map.open() == null ? map : null;
    }

    /** What all of them have alike is there in any case; anything else may be there or not. */
    private static Term member(String name, List<Term.Mapping> maps, Term.Unknown whole) {
        List<Term> values = new ArrayList<>();
        for (Term.Mapping map : maps) {
            @Nullable Term value = map.members().get(name);
            if (value != null) {
                values.add(value);
            }
        }
        Term first = values.get(0);
        boolean alike = values.size() == maps.size()
                && values.stream()
                        .allMatch(value -> Equality.decide(first, value).orElse(false));
        return alike
                ? Terms.withOrigins(first, Terms.origins(values))
                : new Term.Unknown(whole.reason(), Terms.origins(values));
    }
}
