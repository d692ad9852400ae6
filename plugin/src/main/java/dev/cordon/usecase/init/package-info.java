/**
 * The first hour: {@link dev.cordon.usecase.init.Init} reads the descriptors of a repository that has no register yet and
 * writes a commented starter from what they show.
 */
@NullMarked
package dev.cordon.usecase.init;

import org.jspecify.annotations.NullMarked;
