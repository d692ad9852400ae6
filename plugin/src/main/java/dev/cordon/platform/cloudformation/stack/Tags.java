package dev.cordon.platform.cloudformation.stack;

import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tags as types write them: a list of keys and values, or an object; the member is called Tags, or ends so. */
final class Tags {

    private Tags() {}

    /** @param properties of a resource */
    static SortedMap<String, String> of(Term properties) {
        SortedMap<String, String> tags = new TreeMap<>();
        if (properties instanceof Term.Mapping mapping) {
            for (Term.Member member : mapping.members()) {
                if (member.name().endsWith("Tags")) {
                    collect(member.value(), tags);
                }
            }
        }
        return tags;
    }

    private static void collect(Term term, SortedMap<String, String> tags) {
        if (term instanceof Term.Mapping mapping) {
            mapping.members().forEach(member -> put(member.name(), member.value(), tags));
        } else if (term instanceof Term.Sequence list) {
            for (Term item : list.items()) {
                if (item instanceof Term.Mapping pair) {
                    @Nullable Term key = first(pair, "Key", "TagKey");
                    @Nullable Term value = first(pair, "Value", "TagValue");
                    @Nullable String name = key == null ? null : Terms.textOf(key);
                    if (name != null && value != null) {
                        put(name, value, tags);
                    }
                }
            }
        }
    }

    private static @Nullable Term first(Term.Mapping pair, String name, String otherwise) {
        @Nullable Term value = pair.get(name);
        return value == null ? pair.get(otherwise) : value;
    }

    private static void put(String name, Term value, SortedMap<String, String> tags) {
        @Nullable String text = Terms.textOf(value);
        if (text != null) {
            tags.put(name, text);
        }
    }
}
