package dev.cordon.rego.builtin.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a schema itself. */
public final class SchemaChecks {
    private static final List<String> TYPES =
            List.of("array", "boolean", "integer", "number", "null", "object", "string");
    private static final String SCHEMA = "Valid Schema";
    private static final String SCHEMAS = "Array Of Schemas";

    private final References references;
    private final Draft draft;
    private final Set<String> followed = new HashSet<>();

    private SchemaChecks(Value root) {
        this.references = new References(root);
        this.draft = Draft.of(root);
    }

    /** What is wrong with a schema, or null. */
    public static @Nullable String problem(Value schema) {
        try {
            new SchemaChecks(schema).checkRoot(schema);
            return null;
        } catch (Unsound problem) {
            return problem.getMessage();
        }
    }

    /** Ends the check at the first problem. */
    private static final class Unsound extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsound(String message) {
            super(message, null, false, false);
        }
    }

    private static Unsound wrongType(String expected, String keyword) {
        return new Unsound("Invalid type. Expected: " + expected + ", given: " + keyword);
    }

    private void checkRoot(Value schema) {
        if (schema instanceof ObjectValue keywords
                && keywords.get("$schema") != null
                && !(keywords.get("$schema") instanceof StringValue)) {
            throw new Unsound("$schema must be of type string");
        }
        check(schema);
    }

    private void check(Value schema) {
        if (schema instanceof BooleanValue && draft.hasBooleanSchemas()) {
            return;
        }
        if (!(schema instanceof ObjectValue all)) {
            throw new Unsound("Expected: " + SCHEMA + ", given: Invalid JSON");
        }
        ObjectValue keywords = draft.known(all);
        each(keywords, "definitions", SCHEMAS);
        text(keywords, "title");
        text(keywords, "description");
        text(keywords, "$ref");
        if (keywords.get("$ref") instanceof StringValue reference) {
            follow(reference.value());
            return;
        }
        types(keywords.get("type"));
        objects(keywords);
        arrays(keywords);
        scalars(keywords);
        combinations(keywords);
    }

    private void follow(String reference) {
        Value target = references.find(reference);
        if (target == null) {
            throw new Unsound("Object has no key '" + reference.substring(reference.lastIndexOf('/') + 1) + "'");
        }
        if (followed.add(reference)) {
            check(target);
        }
    }

    private static void types(@Nullable Value type) {
        if (type instanceof StringValue name) {
            type(name.value());
        } else if (type instanceof ArrayValue names) {
            for (Value name : names) {
                if (!(name instanceof StringValue text)) {
                    throw wrongType("type", "string/Array Of Strings");
                }
                type(text.value());
            }
            distinct(names, name -> ((StringValue) name).value() + " type is duplicated");
        } else if (type != null) {
            throw wrongType("type", "string/Array Of Strings");
        }
    }

    /** @param problem what is told of the first value that is there again */
    private static void distinct(ArrayValue values, Function<Value, String> problem) {
        Set<Value> seen = new HashSet<>();
        for (Value value : values) {
            if (!seen.add(value)) {
                throw new Unsound(problem.apply(value));
            }
        }
    }

    private static void type(String name) {
        if (!TYPES.contains(name)) {
            throw new Unsound("has a primitive type that is NOT VALID -- given: /" + name
                    + "/ Expected valid values are:[" + String.join(" ", TYPES) + "]");
        }
    }

    private void objects(ObjectValue keywords) {
        each(keywords, "properties", SCHEMA);
        oneOrFlag(keywords, "additionalProperties");
        each(keywords, "patternProperties", SCHEMA);
        if (keywords.get("patternProperties") instanceof ObjectValue patterns) {
            patterns.keys().forEach(key -> regex(((StringValue) key).value()));
        }
        // The name of the keyword is the library's slip.
        one(keywords, "propertyNames", wrongType(SCHEMA, "patternProperties"));
        if (keywords.get("dependencies") instanceof ObjectValue dependencies) {
            for (Value dependency : dependencies.values()) {
                if (!(dependency instanceof ArrayValue)) {
                    check(dependency);
                }
            }
        }
        count(keywords, "minProperties");
        count(keywords, "maxProperties");
        ordered(keywords, "minProperties", "maxProperties");
        texts(keywords, "required");
    }

    private static void regex(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException problem) {
            throw new Unsound("Invalid regex pattern '" + pattern + "'");
        }
    }

    private void arrays(ObjectValue keywords) {
        if (keywords.get("items") instanceof ArrayValue items) {
            items.forEach(this::check);
        } else {
            one(keywords, "items", SCHEMA + "/" + SCHEMAS);
        }
        oneOrFlag(keywords, "additionalItems");
        count(keywords, "minItems");
        count(keywords, "maxItems");
        if (keywords.get("uniqueItems") != null && !(keywords.get("uniqueItems") instanceof BooleanValue)) {
            throw new Unsound("uniqueItems must be of a boolean");
        }
        one(keywords, "contains", SCHEMA);
    }

    private void scalars(ObjectValue keywords) {
        Value step = keywords.get("multipleOf");
        if (step != null && !(step instanceof NumberValue)) {
            throw wrongType("Number", "multipleOf");
        }
        BigDecimal number = Numbers.of(step);
        if (number != null && number.signum() <= 0) {
            throw new Unsound("multipleOf must be strictly greater than 0");
        }
        bounds(keywords, "minimum", "exclusiveMinimum");
        bounds(keywords, "maximum", "exclusiveMaximum");
        count(keywords, "minLength");
        count(keywords, "maxLength");
        ordered(keywords, "minLength", "maxLength");
        text(keywords, "pattern");
        text(keywords, "format");
        if (keywords.get("enum") != null && !(keywords.get("enum") instanceof ArrayValue)) {
            throw new Unsound("enum must be of an array");
        }
        if (keywords.get("enum") instanceof ArrayValue values) {
            distinct(values, value -> "enum items must be unique");
        }
    }

    private void combinations(ObjectValue keywords) {
        for (String keyword : List.of("oneOf", "anyOf", "allOf")) {
            Value schemas = keywords.get(keyword);
            if (schemas instanceof ArrayValue array) {
                array.forEach(this::check);
            } else if (schemas != null) {
                throw new Unsound(keyword + " must be of an array");
            }
        }
        for (String keyword : List.of("not", "if", "then", "else")) {
            one(keywords, keyword, new Unsound(keyword + " must be of an object"));
        }
    }

    private void one(ObjectValue keywords, String keyword, String expected) {
        one(keywords, keyword, wrongType(expected, keyword));
    }

    private void one(ObjectValue keywords, String keyword, Unsound otherwise) {
        Value schema = keywords.get(keyword);
        if (schema instanceof ObjectValue || schema instanceof BooleanValue) {
            check(schema);
        } else if (schema != null) {
            throw otherwise;
        }
    }

    /** The same of a keyword that may be true or false in each draft. */
    private void oneOrFlag(ObjectValue keywords, String keyword) {
        if (!(keywords.get(keyword) instanceof BooleanValue)) {
            one(keywords, keyword, "boolean/" + SCHEMA);
        }
    }

    private void each(ObjectValue keywords, String keyword, String expected) {
        Value schemas = keywords.get(keyword);
        if (schemas instanceof ObjectValue object) {
            object.values().forEach(this::check);
        } else if (schemas != null) {
            throw wrongType(expected, keyword);
        }
    }

    private static void text(ObjectValue keywords, String keyword) {
        if (keywords.get(keyword) != null && !(keywords.get(keyword) instanceof StringValue)) {
            throw wrongType("string", keyword);
        }
    }

    private static void texts(ObjectValue keywords, String keyword) {
        Value names = keywords.get(keyword);
        if (names != null && !(names instanceof ArrayValue)) {
            throw new Unsound(keyword + " must be of an array");
        }
        if (names instanceof ArrayValue array) {
            for (Value name : array) {
                if (!(name instanceof StringValue)) {
                    throw new Unsound(keyword + " items must be string");
                }
            }
            distinct(array, name -> keyword + " items must be unique");
        }
    }

    private void bounds(ObjectValue keywords, String bound, String strict) {
        number(keywords, bound);
        String problem = draft.problem(keywords, strict, bound);
        if (problem != null) {
            throw new Unsound(problem);
        }
    }

    private static void number(ObjectValue keywords, String keyword) {
        if (keywords.get(keyword) != null && !(keywords.get(keyword) instanceof NumberValue)) {
            throw new Unsound(keyword + " must be of a Number");
        }
    }

    private static void ordered(ObjectValue keywords, String least, String most) {
        BigDecimal low = Numbers.of(keywords.get(least));
        BigDecimal high = Numbers.of(keywords.get(most));
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new Unsound(least + " cannot be greater than " + most);
        }
    }

    private static void count(ObjectValue keywords, String keyword) {
        BigDecimal number = Numbers.of(keywords.get(keyword));
        if (keywords.get(keyword) != null && (number == null || !Numbers.isWhole(number))) {
            throw new Unsound(keyword + " must be of an integer");
        }
        if (number != null && number.signum() < 0) {
            throw new Unsound(keyword + " must be greater than or equal to 0");
        }
    }
}
