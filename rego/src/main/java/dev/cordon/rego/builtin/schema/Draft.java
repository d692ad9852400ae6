package dev.cordon.rego.builtin.schema;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the draft that a document names knows. In draft 4 {@code exclusiveMinimum} and {@code exclusiveMaximum} say that the other bound is strict, later
 * they are bounds themselves; a schema that names no draft may have either, and all keywords.
 */
enum Draft {
    FOUR("boolean", Set.of("const", "contains", "propertyNames", "if", "then", "else")),
    SIX("number", Set.of("if", "then", "else")),
    SEVEN("number", Set.of()),
    ANY("boolean/number", Set.of());

    private static final String URI = "http://json-schema.org/draft-0";

    private final String strictBounds;
    private final Set<String> later;

    Draft(String strictBounds, Set<String> later) {
        this.strictBounds = strictBounds;
        this.later = later;
    }

    /** The draft that a document names. */
    static Draft of(Value root) {
        if (!(root instanceof ObjectValue keywords) || !(keywords.get("$schema") instanceof StringValue name)) {
            return ANY;
        }
        String uri = name.value().endsWith("#")
                ? name.value().substring(0, name.value().length() - 1)
                : name.value();
        return switch (uri) {
            case URI + "4/schema" -> FOUR;
            case URI + "6/schema" -> SIX;
            case URI + "7/schema" -> SEVEN;
            default -> ANY;
        };
    }

    /** Whether true and false are schemas. */
    boolean hasBooleanSchemas() {
        return this != FOUR;
    }

    /** A schema without keywords that came later, which mean nothing. */
    ObjectValue known(ObjectValue schema) {
        ObjectValue known = schema;
        for (String keyword : later) {
            known = known.get(keyword) == null ? known : known.without(StringValue.of(keyword));
        }
        return known;
    }

    /** What is wrong with a strict bound, or null. */
    @Nullable
    String problem(ObjectValue keywords, String keyword, String other) {
        Value bound = keywords.get(keyword);
        if (bound == null || bound instanceof NumberValue && this != FOUR) {
            return null;
        }
        if (!(bound instanceof BooleanValue) || strictBounds.equals("number")) {
            return "Invalid type. Expected: " + strictBounds + ", given: " + keyword;
        }
        return keywords.get(other) == null ? keyword + " cannot be used without " + other : null;
    }
}
