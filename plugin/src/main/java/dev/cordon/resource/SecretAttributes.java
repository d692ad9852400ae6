package dev.cordon.resource;

import java.util.Map;
import java.util.Set;

/**
 * Attributes that providers keep secret and whose names do not say so. Newer plans mark them; configurations, templates and
 * older plans do not.
 */
public final class SecretAttributes {

    private static final Map<String, Set<String>> BY_TYPE =
            WordLists.read(SecretAttributes.class, "secret-attributes.txt");

    private SecretAttributes() {}

    /** Names at the top level of a resource of that type. */
    public static Set<String> of(String type) {
        return BY_TYPE.getOrDefault(type, Set.of());
    }
}
