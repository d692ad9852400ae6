/**
 * The functions of ARM templates. {@link dev.cordon.platform.arm.function.Evaluator} turns what a template writes into {@link
 * dev.cordon.resource.term.Term terms}; what parameters, variables and resources mean is asked of a {@link
 * dev.cordon.platform.arm.function.Scope}.
 */
@NullMarked
package dev.cordon.platform.arm.function;

import org.jspecify.annotations.NullMarked;
