package dev.cordon.rego.compile;

import dev.cordon.rego.value.ObjectValue;

/**
 * How strictly policies are compiled.
 *
 * @param strict whether unused imports and variables are errors
 * @param schemas JSON schemas by name, to which annotations refer as {@code schema.name}
 * @param inputSchema the JSON schema of the input where no annotation says otherwise; an empty one allows anything
 */
public record CompilerOptions(boolean strict, ObjectValue schemas, ObjectValue inputSchema) {}
