/**
 * What Cordon does for its users, one sub-package per task: a request record goes in, a report record comes out. The
 * doors ({@code maven}, {@code cli}) fill in requests and show reports; they decide nothing. This package itself holds
 * what all tasks share: the {@link dev.cordon.usecase.ExitStatus}.
 */
@NullMarked
package dev.cordon.usecase;

import org.jspecify.annotations.NullMarked;
