package dev.cordon.rego.builtin.schema;

/**
 * Where a document does not match.
 *
 * @param field the place, names and indexes with dots between; {@code (Root)} for the whole document
 * @param type the kind of problem
 * @param description the problem in words
 */
public record SchemaProblem(String field, String type, String description) {}
