/**
 * The way out: {@link dev.cordon.usecase.export.Export} makes of a repository's estate a fragment that the check of another
 * repository can join.
 */
@NullMarked
package dev.cordon.usecase.export;

import org.jspecify.annotations.NullMarked;
