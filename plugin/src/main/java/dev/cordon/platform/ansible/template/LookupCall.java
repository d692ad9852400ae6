package dev.cordon.platform.ansible.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code query('fileglob', '*.conf')}, which gives a list; {@code lookup(…)} joins it with commas. */
record LookupCall(boolean joins, List<Expression> arguments, Map<String, Expression> named) implements Expression {

    @Override
    public Term evaluate(Names names) {
        List<Term> terms = new ArrayList<>();
        arguments.forEach(argument -> terms.add(argument.evaluate(names)));
        Map<String, Term> options = new LinkedHashMap<>();
        named.forEach((name, option) -> options.put(name, option.evaluate(names)));
        @Nullable String plugin = terms.isEmpty() ? null : Terms.print(terms.remove(0));
        if (plugin == null) {
            return new Term.Missing("which lookup is done is not known");
        }
        @Nullable Term list = options.remove("wantlist");
        Term found = names.look(plugin, terms, options);
        boolean joined = joins && (list == null || Boolean.FALSE.equals(Terms.isTrue(list)));
        return joined ? joined(found) : found;
    }

    private static Term joined(Term found) {
        @Nullable List<Term> items = Terms.items(found);
        if (items == null) {
            return found;
        }
        List<String> texts = new ArrayList<>();
        for (Term item : items) {
            @Nullable String text = Terms.print(item);
            if (text == null) {
                return Operators.missing(item, "a lookup found no texts");
            }
            texts.add(text);
        }
        return Terms.text(String.join(",", texts));
    }
}
