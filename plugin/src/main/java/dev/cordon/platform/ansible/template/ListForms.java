package dev.cordon.platform.ansible.template;

import dev.cordon.rego.value.StringValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists made of lists and mappings, which loops and filters have in common. What has another shape gives a missing term. */
public final class ListForms {

    private ListForms() {}

    public static Term number(long number) {
        return Terms.number(number);
    }

    /** Lists within the list taken apart, so many levels deep. */
    public static Term flattened(Term list, int levels) {
        @Nullable List<Term> items = Terms.items(list);
        if (items == null) {
            return missing(list);
        }
        List<Term> flat = new ArrayList<>();
        flatten(items, levels, flat);
        return Term.list(flat);
    }

    /** A mapping as a list of {@code {key, value}}. */
    public static Term entries(Term mapping) {
        Term.@Nullable Members members = Terms.members(mapping);
        if (members == null) {
            return missing(mapping);
        }
        List<Term> entries = new ArrayList<>();
        members.members()
                .forEach((name, value) -> entries.add(Term.map(Map.of("key", Terms.text(name), "value", value))));
        return Term.list(entries);
    }

    /** Each item with its number before it. */
    public static Term numbered(Term list) {
        @Nullable List<Term> items = Terms.items(list);
        if (items == null) {
            return missing(list);
        }
        List<Term> numbered = new ArrayList<>();
        for (Term item : items) {
            numbered.add(Term.list(List.of(Terms.number(numbered.size()), item)));
        }
        return Term.list(numbered);
    }

    /** Every combination of one item of each list. */
    public static Term product(Term lists, int most) {
        List<List<Term>> rows = new ArrayList<>(List.of(List.of()));
        @Nullable List<List<Term>> columns = columns(lists);
        if (columns == null) {
            return missing(lists);
        }
        for (List<Term> column : columns) {
            List<List<Term>> longer = new ArrayList<>();
            for (List<Term> row : rows) {
                for (Term item : column) {
                    List<Term> next = new ArrayList<>(row);
                    next.add(item);
                    longer.add(next);
                }
                if (longer.size() > most || (long) longer.size() * columns.size() > Term.LARGEST) {
                    return new Term.Missing("the lists have more than " + most + " combinations");
                }
            }
            rows = longer;
        }
        return Term.list(rows.stream().map(Term::list).toList());
    }

    /** The first items of all lists, the second ones, and so on. @param longest whether nothing fills up what is shorter */
    public static Term together(Term lists, boolean longest) {
        @Nullable List<List<Term>> columns = columns(lists);
        if (columns == null) {
            return missing(lists);
        }
        var sizes = columns.stream().mapToInt(List::size).summaryStatistics();
        int length = columns.isEmpty() ? 0 : longest ? sizes.getMax() : sizes.getMin();
        if ((long) length * columns.size() > Term.LARGEST) {
            return Term.TOO_LARGE;
        }
        List<Term> rows = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            List<Term> row = new ArrayList<>();
            for (List<Term> column : columns) {
                row.add(i < column.size() ? column.get(i) : Terms.NULL);
            }
            rows.add(Term.list(row));
        }
        return Term.list(rows);
    }

    /** Each item with each item of a list in it, such as a user with each of the user's keys. */
    public static Term subelements(Term list, String path, boolean skipping) {
        Term.@Nullable Members members = Terms.members(list);
        @Nullable
        List<Term> items = members == null
                ? Terms.items(list)
                : List.copyOf(members.members().values());
        if (items == null) {
            return missing(list);
        }
        List<Term> pairs = new ArrayList<>();
        for (Term item : items) {
            Term inner = attribute(item, path);
            @Nullable List<Term> parts = Terms.items(inner);
            Term.@Nullable Missing missing = Terms.missing(inner);
            if (parts == null && !(skipping && missing != null && missing.undefined())) {
                return missing(inner);
            }
            for (Term part : parts == null ? List.<Term>of() : parts) {
                pairs.add(Term.list(List.of(item, part)));
            }
        }
        return Term.list(pairs);
    }

    /** Whole numbers as Python's {@code range} gives them. */
    static Term range(List<Long> bounds) {
        if (bounds.isEmpty() || bounds.size() > 3 || bounds.size() == 3 && bounds.get(2) == 0) {
            return new Term.Missing("range() is not evaluated in this form");
        }
        long start = bounds.size() == 1 ? 0 : bounds.get(0);
        long end = bounds.get(bounds.size() == 1 ? 0 : 1);
        long step = bounds.size() == 3 ? bounds.get(2) : 1;
        List<Term> numbers = new ArrayList<>();
        for (long i = start; step > 0 ? i < end : i > end; i += step) {
            if (numbers.size() >= Term.LARGEST) {
                return Term.TOO_LARGE;
            }
            numbers.add(Terms.number(i));
        }
        return Term.list(numbers);
    }

    /** A list of entries as a mapping. */
    static Term mapping(List<Term> items, String key, String value) {
        Map<String, Term> members = new LinkedHashMap<>();
        for (Term item : items) {
            @Nullable String name = Terms.print(attribute(item, key));
            if (name == null) {
                return missing(item);
            }
            members.put(name, attribute(item, value));
        }
        return Term.map(members);
    }

    /** The value at a path of names with dots. */
    static Term attribute(Term item, String path) {
        Term term = item;
        for (String name : path.split("\\.")) {
            if (Terms.missing(term) != null) {
                return term;
            }
            term = Expression.Members.of(term, StringValue.of(name));
        }
        return term;
    }

    private static @Nullable List<List<Term>> columns(Term lists) {
        @Nullable List<Term> all = Terms.items(lists);
        if (all == null) {
            return null;
        }
        List<List<Term>> columns = new ArrayList<>();
        for (Term one : all) {
            if (Terms.missing(one) != null) {
                return null;
            }
            @Nullable List<Term> column = Terms.items(one);
            columns.add(column == null ? List.of(one) : column);
        }
        return columns;
    }

    private static void flatten(List<Term> items, int levels, List<Term> into) {
        for (Term item : items) {
            @Nullable List<Term> inner = levels > 0 ? Terms.items(item) : null;
            if (inner == null) {
                into.add(item);
            } else {
                flatten(inner, levels - 1, into);
            }
        }
    }

    private static Term missing(Term term) {
        return Operators.missing(term, "it has not the form that is needed here");
    }
}
