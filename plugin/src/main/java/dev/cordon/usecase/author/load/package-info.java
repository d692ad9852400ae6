/**
 * Files to policies and data, by the rules of OPA's loader: folders become paths of {@code data}, bundles bring a manifest,
 * and what contradicts itself is refused. Entry point: {@link dev.cordon.usecase.author.load.PolicyFiles#load}.
 */
@NullMarked
package dev.cordon.usecase.author.load;

import org.jspecify.annotations.NullMarked;
