package dev.cordon.rego.builtin.schema;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.HashMap;
import java.util.Map;

/** What is asked of arrays. */
final class ArrayRules {
    private final SchemaValidation validation;

    ArrayRules(SchemaValidation validation) {
        this.validation = validation;
    }

    void validate(ObjectValue keywords, ArrayValue array, Place place, Report report) {
        Value items = keywords.get("items");
        if (items instanceof ArrayValue schemas) {
            tuple(schemas, keywords, array, place, report);
        } else if (items != null) {
            from(0, items, array, place, report);
        }
        Value least = keywords.get("minItems");
        if (Numbers.isBelow(array.size(), least)) {
            report.add(place, "array_min_items", "Array must have at least " + least + " items");
        }
        Value most = keywords.get("maxItems");
        if (Numbers.isAbove(array.size(), most)) {
            report.add(place, "array_max_items", "Array must have at most " + most + " items");
        }
        if (keywords.get("uniqueItems") == BooleanValue.TRUE) {
            unique(array, place, report);
        }
        Value wanted = keywords.get("contains");
        if (wanted != null) {
            contains(wanted, array, place, report);
        }
        report.reward();
    }

    private void from(int start, Value schema, ArrayValue array, Place place, Report report) {
        for (int i = start; i < array.size(); i++) {
            report.merge(validation.validate(schema, array.get(i), place.inside(Integer.toString(i))));
        }
    }

    private void tuple(ArrayValue schemas, ObjectValue keywords, ArrayValue array, Place place, Report report) {
        for (int i = 0; i < Math.min(schemas.size(), array.size()); i++) {
            report.merge(validation.validate(schemas.get(i), array.get(i), place.inside(Integer.toString(i))));
        }
        Value rest = keywords.get("additionalItems");
        if (rest == null || schemas.size() == 0 || schemas.size() >= array.size()) {
            return;
        }
        if (rest == BooleanValue.FALSE) {
            report.add(place, "array_no_additional_items", "No additional items allowed on array");
        } else {
            from(schemas.size(), rest, array, place, report);
        }
    }

    private static void unique(ArrayValue array, Place place, Report report) {
        Map<Value, Integer> seen = new HashMap<>();
        for (int i = 0; i < array.size(); i++) {
            Integer earlier = seen.put(array.get(i), i);
            if (earlier != null) {
                report.add(place, "unique", "array items[" + earlier + "," + i + "] must be unique");
            }
        }
    }

    private void contains(Value wanted, ArrayValue array, Place place, Report report) {
        Report best = null;
        for (int i = 0; i < array.size(); i++) {
            Report one = validation.validate(wanted, array.get(i), place.inside(Integer.toString(i)));
            if (one.isValid()) {
                return;
            }
            best = best == null || one.isBetterThan(best) ? one : best;
        }
        report.add(place, "contains", "At least one of the items must match");
        if (best != null) {
            report.merge(best);
        }
    }
}
