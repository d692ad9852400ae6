package dev.cordon.rego.json;

import dev.cordon.rego.value.Value;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What YAML means to one of its readers.
 *
 * @param scalars what a plain scalar means; null if JSON has nothing like it
 * @param repeatsKeys whether a key may be repeated; then its last value counts
 * @param isVersion11 whether it is YAML 1.1 as OPA reads documents: of no other version, and without null for a key
 */
record YamlRules(Function<String, @Nullable Value> scalars, boolean repeatsKeys, boolean isVersion11) {}
