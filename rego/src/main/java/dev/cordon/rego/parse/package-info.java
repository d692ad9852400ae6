/**
 * Policy text to syntax tree: a scanner and a recursive-descent parser, one class per level of the grammar.
 *
 * <p>Entry point: {@link dev.cordon.rego.parse.Parser}. It always gives a result that lists all errors found; after an
 * error it goes on at the next rule.
 */
@NullMarked
package dev.cordon.rego.parse;

import org.jspecify.annotations.NullMarked;
