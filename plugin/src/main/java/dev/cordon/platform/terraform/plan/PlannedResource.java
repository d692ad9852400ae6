package dev.cordon.platform.terraform.plan;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;

/**
 * One resource as the plan has it, before it is put into the words of all platforms.
 *
 * @param values what it will be; secrets are still inside and leave with {@link PlanReading}
 * @param unknown where the value is known only after apply: {@code true}, in the shape of the values
 * @param sensitive where the value is secret, in the same shape
 * @param alsoSensitive the same from the other part of the plan that says so
 */
public record PlannedResource(
        String address,
        String mode,
        String type,
        String name,
        String provider,
        Value values,
        Value unknown,
        Value sensitive,
        Value alsoSensitive,
        Location location) {

    public static final Value NOTHING = BooleanValue.FALSE;

    /** {@code aws} of {@code provider["registry.terraform.io/hashicorp/aws"].council}, and of the name in quotes alone. */
    public static String providerName(String provider) {
        int open = provider.indexOf("[\"");
        int close = provider.indexOf("\"]");
        String full = open < 0 || close < open ? provider : provider.substring(open + 2, close);
        return full.substring(full.lastIndexOf('/') + 1);
    }

    /** The same, standing elsewhere. */
    public PlannedResource at(Location place) {
        return new PlannedResource(
                address, mode, type, name, provider, values, unknown, sensitive, alsoSensitive, place);
    }

    PlannedResource withChange(Value afterUnknown, Value afterSensitive) {
        return new PlannedResource(
                address, mode, type, name, provider, values, afterUnknown, sensitive, afterSensitive, location);
    }

    public boolean isManaged() {
        return !mode.equals("data");
    }

    public static String text(ObjectValue object, String name) {
        return object.get(name) instanceof StringValue text ? text.value() : "";
    }
}
