package dev.cordon.rego.value;

import org.jspecify.annotations.Nullable;

/** A number that is no plain long: a fraction, a big one, or one written in an unusual way such as {@code 1e3}. */
final class DecimalNumber extends NumberValue {
    private final String text;
    private @Nullable BinaryFloat value;

    DecimalNumber(String text) {
        this(text, null);
    }

    DecimalNumber(String text, @Nullable BinaryFloat value) {
        this.text = text;
        this.value = value;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public BinaryFloat toBinaryFloat() {
        BinaryFloat result = value;
        if (result == null) {
            result = BinaryFloat.parse(text);
            value = result;
        }
        return result;
    }

    @Override
    public boolean isLong() {
        return toBinaryFloat().fitsLong();
    }

    @Override
    public long longValue() {
        return toBinaryFloat().toLong();
    }

    @Override
    public boolean isInteger() {
        return toBinaryFloat().isInteger();
    }
}
