/**
 * The tools of those who write policies: evaluate a query, run tests, check that policies compile. Files are loaded as
 * OPA loads them, and answers have OPA's shape, so that what is known of {@code opa eval} and {@code opa test} holds here.
 * Entry points: {@link dev.cordon.usecase.author.Eval}, {@link dev.cordon.usecase.author.PolicyTests}, {@link
 * dev.cordon.usecase.author.Lint}.
 */
@NullMarked
package dev.cordon.usecase.author;

import org.jspecify.annotations.NullMarked;
