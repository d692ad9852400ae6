package dev.cordon.platform.terraform.plan;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a plan marks of one value, in the shape of the value: {@code true} where a mark applies.
 *
 * @param unknown what is known only after apply
 * @param sensitive what is secret
 * @param alsoSensitive the same from the other part of the plan that says so
 */
record Marks(
        @Nullable Value unknown,
        @Nullable Value sensitive,
        @Nullable Value alsoSensitive) {

    private static final Marks NONE = new Marks(null, null, null);

    static Marks of(PlannedResource resource) {
        Value unknown = resource.unknown();
        return of(
                unknown == BooleanValue.FALSE ? null : unknown,
                hidesAny(resource.sensitive()) ? resource.sensitive() : null,
                hidesAny(resource.alsoSensitive()) ? resource.alsoSensitive() : null);
    }

    /** Terraform writes the shape of a resource's maps even where nothing in them is secret. */
    private static boolean hidesAny(Value mask) {
        if (mask instanceof ObjectValue object) {
            for (int i = 0; i < object.size(); i++) {
                if (hidesAny(object.valueAt(i))) {
                    return true;
                }
            }
        } else if (mask instanceof ArrayValue array) {
            for (int i = 0; i < array.size(); i++) {
                if (hidesAny(array.get(i))) {
                    return true;
                }
            }
        }
        return mask == BooleanValue.TRUE;
    }

    private static Marks of(@Nullable Value unknown, @Nullable Value sensitive, @Nullable Value alsoSensitive) {
        return unknown == null && sensitive == null && alsoSensitive == null
                ? NONE
                : new Marks(unknown, sensitive, alsoSensitive);
    }

    boolean isNone() {
        return this == NONE;
    }

    boolean isUnknown() {
        return unknown == BooleanValue.TRUE;
    }

    boolean isSecret() {
        return sensitive == BooleanValue.TRUE || alsoSensitive == BooleanValue.TRUE;
    }

    Marks member(Value name) {
        return this == NONE ? this : of(member(unknown, name), member(sensitive, name), member(alsoSensitive, name));
    }

    Marks item(int index) {
        return this == NONE ? this : of(item(unknown, index), item(sensitive, index), item(alsoSensitive, index));
    }

    private static @Nullable Value member(@Nullable Value mask, Value name) {
        return mask instanceof ObjectValue object ? object.get(name) : null;
    }

    private static @Nullable Value item(@Nullable Value mask, int index) {
        return mask instanceof ArrayValue array && index < array.size() ? array.get(index) : null;
    }
}
