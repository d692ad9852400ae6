package dev.cordon.rego.builtin.schema;

import dev.cordon.rego.json.GoDouble;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers in schemas and documents. */
final class Numbers {
    /** Beyond this many digits a division would take too long; nothing in a real document comes near. */
    private static final int MOST_DIGITS = 4_000;

    private Numbers() {}

    static @Nullable BigDecimal of(@Nullable Value value) {
        return value instanceof NumberValue number ? new BigDecimal(number.text()) : null;
    }

    /** A value as JSON, its numbers as the library keeps them: as doubles. */
    static String text(Value value) {
        return JsonWriter.compact(doubles(value));
    }

    private static Value doubles(Value value) {
        if (value instanceof NumberValue number) {
            double nearest = Double.parseDouble(number.text());
            return Double.isInfinite(nearest) ? number : NumberValue.of(GoDouble.toJson(nearest));
        }
        if (value instanceof ArrayValue array) {
            List<Value> elements = new ArrayList<>();
            array.forEach(element -> elements.add(doubles(element)));
            return ArrayValue.of(elements);
        }
        if (value instanceof ObjectValue object) {
            ObjectBuilder builder = ObjectValue.builder();
            object.forEach((key, element) -> builder.put(key, doubles(element)));
            return builder.build();
        }
        return value;
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
