package dev.cordon.platform.ansible.template;

import dev.cordon.platform.ansible.template.Expression.Arguments;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters that are evaluated; every other one gives a missing value that names it. */
final class Filters {

    /** A filter over an input that is known as far as the filter needs it. */
    @FunctionalInterface
    interface Filter {
        Term apply(Term input, Arguments arguments);
    }

    private static final Map<String, Filter> ALL = new HashMap<>();

    static {
        ALL.putAll(TextFilters.ALL);
        ALL.putAll(ListFilters.ALL);
        ALL.putAll(ChoiceFilters.ALL);
    }

    private Filters() {}

    static Term apply(String name, Term input, Arguments arguments) {
        String simple = name.startsWith("ansible.builtin.") ? name.substring("ansible.builtin.".length()) : name;
        if (simple.equals("default") || simple.equals("d")) {
            return otherwise(input, arguments);
        }
        Term.@Nullable Missing missing = Terms.missing(input);
        if (missing != null) {
            return new Term.Missing(missing.reason());
        }
        @Nullable Filter filter = ALL.get(simple);
        return filter == null
                ? new Term.Missing("the filter \"" + name + "\" is not evaluated")
                : filter.apply(input, arguments);
    }

    /** What has no value takes the default; what has one that is not known may have any. */
    private static Term otherwise(Term input, Arguments arguments) {
        Term.@Nullable Missing missing = Terms.missing(input);
        if (missing != null && !missing.undefined()) {
            return missing;
        }
        @Nullable Term any = arguments.get(1, "boolean");
        boolean falsy =
                any != null && Boolean.TRUE.equals(Terms.isTrue(any)) && Boolean.FALSE.equals(Terms.isTrue(input));
        if (missing == null && !falsy) {
            return input;
        }
        @Nullable Term otherwise = arguments.get(0, "default_value");
        return otherwise == null ? Terms.text("") : otherwise;
    }
}
