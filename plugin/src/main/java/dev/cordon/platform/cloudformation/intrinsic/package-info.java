/**
 * The intrinsic functions. {@link dev.cordon.platform.cloudformation.intrinsic.Evaluator} turns what a template writes into
 * {@link dev.cordon.resource.term.Term terms}; what the names in it mean is asked of a {@link
 * dev.cordon.platform.cloudformation.intrinsic.Scope}.
 */
@NullMarked
package dev.cordon.platform.cloudformation.intrinsic;

import org.jspecify.annotations.NullMarked;
