package dev.cordon.platform.terraform.value;

import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes sets of lists. */
public final class Sets {

    private Sets() {}

    /** Distinct known items in order, then those that are unknown. */
    public static Term.Sequence of(List<Term> items) {
        SortedMap<Value, Term> known = new TreeMap<>();
        List<Term> unknown = new ArrayList<>();
        for (Term item : items) {
            if (Terms.firstUnknown(item) == null) {
                known.merge(
                        Terms.toValue(item),
                        item,
                        (first, second) -> Terms.withOrigins(first, Terms.origins(List.of(second))));
            } else {
                unknown.add(item);
            }
        }
        List<Term> all = new ArrayList<>(known.values());
        all.addAll(unknown);
        return new Term.Sequence(all, Term.Sequence.Kind.SET);
    }
}
