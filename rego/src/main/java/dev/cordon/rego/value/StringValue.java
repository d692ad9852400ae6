package dev.cordon.rego.value;

import java.util.Objects;

/** A string. Strings are ordered by code point, as UTF-8 bytes are, not by UTF-16 unit. */
public final class StringValue implements Value {
    public static final StringValue EMPTY = new StringValue("");

    private final String value;

    private StringValue(String value) {
        this.value = value;
    }

    public static StringValue of(String value) {
        return value.isEmpty() ? EMPTY : new StringValue(Objects.requireNonNull(value));
    }

    public String value() {
        return value;
    }

    @Override
    public Kind kind() {
        return Kind.STRING;
    }

    @Override
    public int compareTo(Value other) {
        return other instanceof StringValue that
                ? compareCodePoints(value, that.value)
                : Kind.STRING.compareTo(other.kind());
    }

    /** Compares two strings by code point. */
    public static int compareCodePoints(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                // A surrogate stands for a code point above every character that is none.
                if (Character.isSurrogate(a) != Character.isSurrogate(b)) {
                    return Character.isSurrogate(a) ? 1 : -1;
                }
                return Character.compare(a, b);
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof StringValue that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
