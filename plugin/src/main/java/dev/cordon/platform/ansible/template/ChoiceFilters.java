package dev.cordon.platform.ansible.template;

import dev.cordon.platform.ansible.template.Expression.Arguments;
import dev.cordon.platform.ansible.template.Filters.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters that keep some items of a list. */
final class ChoiceFilters {

    static final Map<String, Filter> ALL = Map.of(
            "select", (input, arguments) -> chosen(input, arguments, false, true),
            "reject", (input, arguments) -> chosen(input, arguments, false, false),
            "selectattr", (input, arguments) -> chosen(input, arguments, true, true),
            "rejectattr", (input, arguments) -> chosen(input, arguments, true, false));

    private ChoiceFilters() {}

    /** @param byAttribute whether the first argument names what of each item is tested */
    private static Term chosen(Term input, Arguments arguments, boolean byAttribute, boolean keep) {
        @Nullable List<Term> items = Terms.items(input);
        @Nullable String attribute = byAttribute ? arguments.text(0, "", "") : "";
        int first = byAttribute ? 1 : 0;
        @Nullable String test = arguments.text(first, "", "truthy");
        if (items == null || attribute == null || test == null) {
            return new Term.Missing("a filter for lists has no list, or no test that is known");
        }
        int rest = Math.min(first + 1, arguments.positional().size());
        Arguments more = new Arguments(
                arguments.positional().subList(rest, arguments.positional().size()), Map.of(), arguments.names());
        List<Term> kept = new ArrayList<>();
        for (Term item : items) {
            Term value = byAttribute ? ListForms.attribute(item, attribute) : item;
            Term answer = Tests.apply(test, value, more);
            @Nullable Boolean truth = Terms.isTrue(answer);
            if (truth == null) {
                return Operators.missing(answer, "a test is not known");
            }
            if (truth == keep) {
                kept.add(item);
            }
        }
        return Term.list(kept);
    }
}
