/**
 * Questions about a single thing: {@link dev.cordon.usecase.explain.Explain} says of a resource what it is, whose and
 * why, what it shares with whom and what is unknown about it, and of a file what was read of it.
 */
@NullMarked
package dev.cordon.usecase.explain;

import org.jspecify.annotations.NullMarked;
