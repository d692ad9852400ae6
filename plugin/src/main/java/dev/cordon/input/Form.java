package dev.cordon.input;

import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Shape;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * An object that is written many times with other values: all of them share one list of keys, which costs a policy less
 * to look into, too.
 */
final class Form {

    private final Shape shape;

    /** Place in the sorted keys of each name as it was given. */
    private final int[] places;

    private Form(Shape shape, int[] places) {
        this.shape = shape;
        this.places = places;
    }

    /** @param names in the order in which their values will be given */
    static Form of(String... names) {
        return of(Arrays.asList(names));
    }

    static Form of(Collection<String> names) {
        List<StringValue> given = names.stream().map(StringValue::of).toList();
        List<StringValue> sorted =
                given.stream().sorted(Comparator.naturalOrder()).toList();
        int[] places = given.stream().mapToInt(sorted::indexOf).toArray();
        return new Form(Shape.ofSorted(sorted.toArray(new Value[0])), places);
    }

    ObjectValue with(Value... values) {
        if (values.length != places.length) {
            throw new IllegalArgumentException(values.length + " values for " + places.length + " names");
        }
        Value[] sorted = new Value[values.length];
        for (int i = 0; i < values.length; i++) {
            sorted[places[i]] = values[i];
        }
        return ObjectValue.owning(shape, sorted);
    }
}
