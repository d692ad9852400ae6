/**
 * Cordon's own YAML files (the register, mapping files): read with the place of every value and checked against a
 * published JSON Schema. Entry points: {@link dev.cordon.descriptor.schema.YamlDocument#read} and
 * {@link dev.cordon.descriptor.schema.DocumentSchema}. Descriptors of the checked repository do not come this way.
 */
@NullMarked
package dev.cordon.descriptor.schema;

import org.jspecify.annotations.NullMarked;
