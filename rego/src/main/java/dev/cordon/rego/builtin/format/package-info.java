/**
 * Go's {@code fmt}, as far as policies reach it: values as Go has them, its verbs, and how it writes numbers, quotes texts and
 * escapes them for other languages.
 *
 * <p>Entry point: {@link dev.cordon.rego.builtin.format.GoFormat}.
 */
@NullMarked
package dev.cordon.rego.builtin.format;

import org.jspecify.annotations.NullMarked;
