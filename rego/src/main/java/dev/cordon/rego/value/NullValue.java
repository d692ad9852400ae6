package dev.cordon.rego.value;

/** The value {@code null}. */
public final class NullValue implements Value {
    public static final NullValue NULL = new NullValue();

    private NullValue() {}

    @Override
    public Kind kind() {
        return Kind.NULL;
    }

    @Override
    public int compareTo(Value other) {
        return Kind.NULL.compareTo(other.kind());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NullValue;
    }

    @Override
    public int hashCode() {
        return 7;
    }

    @Override
    public String toString() {
        return "null";
    }
}
