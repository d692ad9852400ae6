package dev.cordon.rego.builtin.schema;

import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in schemas and documents. */
final class Numbers {
    /** Beyond this many digits a division would take too long; nothing in a real document comes near. */
    private static final int MOST_DIGITS = 4_000;

    private Numbers() {}

    static @Nullable BigDecimal of(@Nullable Value value) {
        return value instanceof NumberValue number ? new BigDecimal(number.text()) : null;
    }

    static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    static boolean isMultiple(BigDecimal number, BigDecimal step) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || Math.abs((long) step.scale()) > MOST_DIGITS) {
            return true;
        }
        return number.remainder(step).signum() == 0;
    }

    /** Whether a size is below what a keyword asks for. */
    static boolean isBelow(int size, @Nullable Value least) {
        BigDecimal bound = of(least);
        return bound != null && BigDecimal.valueOf(size).compareTo(bound) < 0;
    }

    /** Whether a size is above what a keyword allows. */
    static boolean isAbove(int size, @Nullable Value most) {
        BigDecimal bound = of(most);
        return bound != null && BigDecimal.valueOf(size).compareTo(bound) > 0;
    }
}
