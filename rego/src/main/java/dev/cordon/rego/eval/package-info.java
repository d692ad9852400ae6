/**
 * Runs plans: sessions with their caches, limits and cancellation.
 *
 * <p>Entry point: {@link dev.cordon.rego.eval.Session}. One session serves one evaluation and one thread; plans are shared.
 */
@NullMarked
package dev.cordon.rego.eval;

import org.jspecify.annotations.NullMarked;
