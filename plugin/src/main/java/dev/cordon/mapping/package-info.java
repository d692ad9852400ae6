/**
 * Mapping files: data that says which resource type yields which edge of the estate. Entry point: {@link
 * dev.cordon.mapping.Mappings}, the built-in ones with a security team's own on top; {@link
 * dev.cordon.mapping.AttributeReader} reads the attributes that they name, known, unknown or referring elsewhere.
 */
@NullMarked
package dev.cordon.mapping;

import org.jspecify.annotations.NullMarked;
