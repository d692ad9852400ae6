/**
 * Runs the rules whose names begin with {@code test_}.
 *
 * <p>Entry point: {@link dev.cordon.rego.testing.TestRunner}. Last in the data flow: it compiles a query per test and
 * judges what comes out.
 */
@NullMarked
package dev.cordon.rego.testing;

import org.jspecify.annotations.NullMarked;
