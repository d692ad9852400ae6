/**
 * GraphQL documents: reads queries and schemas into the trees that OPA shows, and validates them.
 *
 * <p>Entry point: {@link dev.cordon.rego.builtin.graphql.GraphQlDocument}. Text or a tree goes in, a tree and its problems come out;
 * nothing here knows of Rego beyond its values.
 */
@NullMarked
package dev.cordon.rego.builtin.graphql;

import org.jspecify.annotations.NullMarked;
