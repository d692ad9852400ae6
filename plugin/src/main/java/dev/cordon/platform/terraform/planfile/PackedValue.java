package dev.cordon.platform.terraform.planfile;

import dev.cordon.rego.value.Value;

/**
 * A value of a plan file.
 *
 * @param known with null where it is not known
 * @param unknown {@code true} where it is not known, in the shape of the value
 */
record PackedValue(Value known, Value unknown) {}
