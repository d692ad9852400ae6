/**
 * Immutable Rego values: equality, total order, and numbers that keep their text.
 *
 * <p>Entry point: {@link dev.cordon.rego.value.Value}. Data and input become values, policies compute on values, results
 * are values. Objects with the same keys share one {@link dev.cordon.rego.value.Shape}, so that a document of 100,000
 * like records holds its keys once.
 */
@NullMarked
package dev.cordon.rego.value;

import org.jspecify.annotations.NullMarked;
