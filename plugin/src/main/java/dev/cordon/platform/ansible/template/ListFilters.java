package dev.cordon.platform.ansible.template;

import dev.cordon.platform.ansible.template.Expression.Arguments;
import dev.cordon.platform.ansible.template.Filters.Filter;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Filters over lists and mappings. */
final class ListFilters {

    static final Map<String, Filter> ALL = Map.ofEntries(
            Map.entry("join", ListFilters::join),
            Map.entry("first", list((items, arguments) -> end(items, 0))),
            Map.entry("last", list((items, arguments) -> end(items, items.size() - 1))),
            Map.entry("list", list((items, arguments) -> Term.list(items))),
            Map.entry("unique", list(ListFilters::unique)),
            Map.entry("sort", list(ListFilters::sorted)),
            Map.entry("flatten", ListFilters::flattened),
            Map.entry("map", list(ListFilters::mapped)),
            Map.entry("union", list(ListFilters::union)),
            Map.entry("difference", list((items, arguments) -> kept(items, arguments, false))),
            Map.entry("intersect", list((items, arguments) -> kept(items, arguments, true))),
            Map.entry("length", ListFilters::length),
            Map.entry("count", ListFilters::length),
            Map.entry("combine", ListFilters::combine),
            Map.entry("dict2items", ListFilters::entries),
            Map.entry("items2dict", list(ListFilters::mapping)),
            Map.entry("product", (input, arguments) -> ListForms.product(with(input, arguments), Term.LARGEST)),
            Map.entry("zip", (input, arguments) -> ListForms.together(with(input, arguments), false)),
            Map.entry("subelements", ListFilters::subelements));

    private ListFilters() {}

    private static Filter list(BiFunction<List<Term>, Arguments, Term> filter) {
        return (input, arguments) -> {
            @Nullable List<Term> items = iterable(input);
            return items == null ? new Term.Missing("a filter for lists has no list") : filter.apply(items, arguments);
        };
    }

    /** A mapping gives its names and a text its characters, as in Python. */
    private static @Nullable List<Term> iterable(Term term) {
        if (Terms.scalar(term) instanceof StringValue text) {
            return text.value()
                    .codePoints()
                    .mapToObj(Character::toString)
                    .map(Terms::text)
                    .toList();
        }
        Term.@Nullable Members members = Terms.members(term);
        return members == null
                ? Terms.items(term)
                : members.members().keySet().stream().map(Terms::text).toList();
    }

    private static Term end(List<Term> items, int index) {
        return items.isEmpty() ? new Term.Missing("the list is empty", true) : items.get(index);
    }

    private static Term join(Term input, Arguments arguments) {
        @Nullable List<Term> items = iterable(input);
        @Nullable String separator = arguments.text(0, "d", "");
        if (items == null || separator == null) {
            return new Term.Missing("\"join\" has no list");
        }
        StringBuilder text = new StringBuilder();
        for (Term item : items) {
            @Nullable String printed = Terms.written(item);
            if (printed == null) {
                return Operators.missing(item, "\"join\" has a list in its list");
            }
            text.append(text.isEmpty() ? "" : separator).append(printed);
            if (text.length() > Term.LONGEST) {
                break;
            }
        }
        return Terms.text(text.toString());
    }

    /** Numbers, or texts, whose case counts only if asked for. */
    private static Term sorted(List<Term> items, Arguments arguments) {
        Term.@Nullable Missing missing = Terms.anyMissing(Term.list(items));
        if (missing != null) {
            return new Term.Missing(missing.reason());
        }
        boolean texts = items.stream().allMatch(item -> Terms.scalar(item) instanceof StringValue);
        boolean numbers = items.stream().allMatch(item -> Terms.scalar(item) instanceof NumberValue);
        if (!texts && !numbers || arguments.get(2, "attribute") != null) {
            return new Term.Missing("\"sort\" is not evaluated in this form");
        }
        boolean exact = isTrue(arguments.get(1, "case_sensitive"));
        Comparator<Term> order = Comparator.comparing(item -> texts && !exact ? lowered(item) : Terms.known(item));
        List<Term> sorted = new ArrayList<>(items);
        sorted.sort(isTrue(arguments.get(0, "reverse")) ? order.reversed() : order);
        return Term.list(sorted);
    }

    /** Of texts that differ in case alone the first, unless case is to count. */
    private static Term unique(List<Term> items, Arguments arguments) {
        if (arguments.get(1, "attribute") != null) {
            return new Term.Missing("\"unique\" is not evaluated in this form");
        }
        boolean exact = isTrue(arguments.get(0, "case_sensitive"));
        Map<Object, Term> first = new LinkedHashMap<>();
        for (Term item : items) {
            boolean folded = !exact && Terms.scalar(item) instanceof StringValue;
            first.putIfAbsent(folded ? lowered(item) : item, item);
        }
        return Term.list(List.copyOf(first.values()));
    }

    private static Value lowered(Term text) {
        return StringValue.of(String.valueOf(Terms.print(text)).toLowerCase(Locale.ROOT));
    }

    private static boolean isTrue(@Nullable Term argument) {
        return argument != null && Boolean.TRUE.equals(Terms.isTrue(argument));
    }

    private static Term flattened(Term input, Arguments arguments) {
        @Nullable String levels = arguments.text(0, "levels", "9");
        boolean known = levels != null && levels.matches("[0-9]");
        return known
                ? ListForms.flattened(input, Integer.parseInt(String.valueOf(levels)))
                : new Term.Missing("\"flatten\" is not evaluated in this form");
    }

    /** The input and further lists as one list of lists. */
    private static Term with(Term input, Arguments arguments) {
        List<Term> lists = new ArrayList<>();
        lists.add(iterated(input));
        arguments.all().forEach(other -> lists.add(iterated(other)));
        return Term.list(lists);
    }

    private static Term iterated(Term term) {
        @Nullable List<Term> items = iterable(term);
        return items == null ? Operators.missing(term, "a filter for lists has no list") : Term.list(items);
    }

    private static Term subelements(Term input, Arguments arguments) {
        @Nullable String path = arguments.text(0, "subelements", "");
        @Nullable Term skips = arguments.get(1, "skip_missing");
        return path == null || path.isEmpty()
                ? new Term.Missing("\"subelements\" has no name")
                : ListForms.subelements(input, path, skips != null && Boolean.TRUE.equals(Terms.isTrue(skips)));
    }

    private static Term mapping(List<Term> items, Arguments arguments) {
        @Nullable String key = arguments.text(0, "key_name", "key");
        @Nullable String value = arguments.text(1, "value_name", "value");
        return key == null || value == null
                ? new Term.Missing("the names of \"items2dict\" are not known")
                : ListForms.mapping(items, key, value);
    }

    /** {@code map(attribute='a.b')}, {@code map('lower')}. */
    private static Term mapped(List<Term> items, Arguments arguments) {
        @Nullable String attribute = arguments.text(9, "attribute", "");
        @Nullable String filter = arguments.text(0, "", "");
        if (attribute == null || filter == null || filter.isEmpty() == attribute.isEmpty()) {
            return new Term.Missing("\"map\" is not evaluated in this form");
        }
        Arguments rest = new Arguments(
                arguments
                        .positional()
                        .subList(
                                Math.min(1, arguments.positional().size()),
                                arguments.positional().size()),
                Map.of(),
                arguments.names());
        List<Term> mapped = new ArrayList<>(items.size());
        for (Term item : items) {
            mapped.add(attribute.isEmpty() ? Filters.apply(filter, item, rest) : ListForms.attribute(item, attribute));
        }
        return Term.list(mapped);
    }

    private static Term union(List<Term> items, Arguments arguments) {
        LinkedHashSet<Term> all = new LinkedHashSet<>(items);
        for (Term other : arguments.all()) {
            @Nullable List<Term> more = iterable(other);
            if (more == null) {
                return Operators.missing(other, "\"union\" has no list");
            }
            all.addAll(more);
        }
        return Term.list(new ArrayList<>(all));
    }

    private static Term kept(List<Term> items, Arguments arguments, boolean common) {
        @Nullable Term other = arguments.get(0, "");
        @Nullable List<Term> second = other == null ? null : iterable(other);
        if (other == null || second == null || Terms.anyMissing(other) != null) {
            return new Term.Missing("the other list is not known");
        }
        return Term.list(items.stream()
                .filter(item -> second.contains(item) == common)
                .distinct()
                .toList());
    }

    private static Term length(Term input, Arguments arguments) {
        @Nullable List<Term> items = iterable(input);
        @Nullable String text = Terms.print(input);
        return items != null ? Terms.number(items.size()) : Terms.number(text == null ? 0 : text.length());
    }

    /** Mappings over each other, the last on top; not recursive unless asked for, and then not evaluated. */
    private static Term combine(Term input, Arguments arguments) {
        Map<String, Term> all = new LinkedHashMap<>();
        List<Term> layers = new ArrayList<>(List.of(input));
        layers.addAll(arguments.all());
        for (Term layer : layers) {
            Term.@Nullable Members members = Terms.members(layer);
            if (members == null || !arguments.named().isEmpty()) {
                return Operators.missing(layer, "\"combine\" is not evaluated in this form");
            }
            all.putAll(members.members());
        }
        return Term.map(all);
    }

    private static Term entries(Term input, Arguments arguments) {
        return arguments.count() > 0
                ? new Term.Missing("\"dict2items\" is not evaluated in this form")
                : ListForms.entries(input);
    }
}
