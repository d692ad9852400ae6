package dev.cordon.rego.builtin.schema;

import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What {@code exclusiveMinimum} and {@code exclusiveMaximum} may be: in draft 4 they say that the other bound is strict, later they
 * are bounds themselves, and a schema that does not name its draft may have either.
 */
enum ExclusiveBounds {
    FLAGS("boolean"),
    NUMBERS("number"),
    BOTH("boolean/number");

    private static final String DRAFT = "http://json-schema.org/draft-0";

    private final String expected;

    ExclusiveBounds(String expected) {
        this.expected = expected;
    }

    /** Those of the draft that a document names. */
    static ExclusiveBounds of(Value root) {
        if (!(root instanceof ObjectValue keywords) || !(keywords.get("$schema") instanceof StringValue name)) {
            return BOTH;
        }
        String uri = name.value().endsWith("#")
                ? name.value().substring(0, name.value().length() - 1)
                : name.value();
        return switch (uri) {
            case DRAFT + "4/schema" -> FLAGS;
            case DRAFT + "6/schema", DRAFT + "7/schema" -> NUMBERS;
            default -> BOTH;
        };
    }

    /** What is wrong with a strict bound, or null. */
    @Nullable
    String problem(ObjectValue keywords, String keyword, String other) {
        Value bound = keywords.get(keyword);
        if (bound == null || bound instanceof NumberValue && this != FLAGS) {
            return null;
        }
        if (!(bound instanceof BooleanValue) || this == NUMBERS) {
            return "Invalid type. Expected: " + expected + ", given: " + keyword;
        }
        return keywords.get(other) == null ? keyword + " cannot be used without " + other : null;
    }
}
