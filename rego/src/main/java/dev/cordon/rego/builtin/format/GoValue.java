package dev.cordon.rego.builtin.format;

import dev.cordon.rego.value.StringValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A value with its type in Go.
 *
 * @param content a {@code Boolean}, a {@code BigInteger}, a {@code Double}, a {@code String} for texts and numbers of JSON, a list,
 *     or a map in the order of its keys; null where there is nothing
 */
public record GoValue(Kind kind, @Nullable Object content) {
    /** No value at all: what a map has for a key that is not in it. */
    public static final GoValue NONE = new GoValue(Kind.NONE, null);

    /** JSON's null. */
    public static final GoValue NIL = new GoValue(Kind.NIL, null);

    /** The types, with the names that Go's messages give them. */
    public enum Kind {
        NONE("<nil>"),
        NIL("<nil>"),
        BOOL("bool"),
        INT("int"),
        INT64("int64"),
        UINT8("uint8"),
        BIG("*big.Int"),
        FLOAT("float64"),
        STRING("string"),
        NUMBER("json.Number"),
        SLICE("[]interface {}"),
        MAP("map[string]interface {}");

        private final String typeName;

        Kind(String typeName) {
            this.typeName = typeName;
        }
    }

    public static GoValue bool(boolean truth) {
        return new GoValue(Kind.BOOL, truth);
    }

    public static GoValue integer(long value) {
        return new GoValue(Kind.INT, BigInteger.valueOf(value));
    }

    public static GoValue floating(double value) {
        return new GoValue(Kind.FLOAT, value);
    }

    public static GoValue string(String text) {
        return new GoValue(Kind.STRING, text);
    }

    /** A number of JSON, which Go's decoder keeps as its text. */
    public static GoValue number(String text) {
        return new GoValue(Kind.NUMBER, text);
    }

    public static GoValue slice(List<GoValue> elements) {
        return new GoValue(Kind.SLICE, List.copyOf(elements));
    }

    /** An empty map whose keys are in Go's order. */
    public static SortedMap<String, GoValue> newMap() {
        return new TreeMap<>(StringValue::compareCodePoints);
    }

    public static GoValue map(SortedMap<String, GoValue> entries) {
        return new GoValue(Kind.MAP, entries);
    }

    public String typeName() {
        return kind.typeName;
    }

    public boolean isNothing() {
        return kind == Kind.NONE || kind == Kind.NIL;
    }

    /** Whether this is a whole number of Go's own. */
    public boolean isWhole() {
        return switch (kind) {
            case INT, INT64, UINT8, BIG -> true;
            default -> false;
        };
    }

    /** Whether Go's reflection takes this for a string: numbers of JSON are strings too. */
    public boolean isText() {
        return kind == Kind.STRING || kind == Kind.NUMBER;
    }

    public boolean asBoolean() {
        return (Boolean) Objects.requireNonNull(content);
    }

    public BigInteger asWhole() {
        return (BigInteger) Objects.requireNonNull(content);
    }

    public double asDouble() {
        return (Double) Objects.requireNonNull(content);
    }

    public String asText() {
        return (String) Objects.requireNonNull(content);
    }

    @SuppressWarnings("unchecked")
    public List<GoValue> asList() {
        return (List<GoValue>) Objects.requireNonNull(content);
    }

    @SuppressWarnings("unchecked")
    public SortedMap<String, GoValue> asMap() {
        return (SortedMap<String, GoValue>) Objects.requireNonNull(content);
    }
}
