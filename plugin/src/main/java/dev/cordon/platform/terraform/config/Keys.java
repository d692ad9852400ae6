package dev.cordon.platform.terraform.config;

import dev.cordon.platform.terraform.value.Term;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The keys of {@code for_each} instances, between addresses and maps. */
final class Keys {

    private Keys() {}

    /** Instances by the text in their key. */
    static <T> SortedMap<String, Term> unquoted(Map<String, T> instances, Function<T, Term> value) {
        SortedMap<String, Term> members = new TreeMap<>();
        instances.forEach((key, instance) -> members.put(unquoted(key), value.apply(instance)));
        return members;
    }

    private static String unquoted(String key) {
        String text = key.length() < 4 ? "" : key.substring(2, key.length() - 2);
        return text.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
