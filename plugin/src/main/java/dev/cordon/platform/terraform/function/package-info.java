/**
 * Terraform's functions, those that depend on their arguments alone:
 * {@link dev.cordon.platform.terraform.function.FunctionTable} lists the families. A function that is not there, and one
 * whose arguments are not known, yields an unknown value with its reason.
 */
@NullMarked
package dev.cordon.platform.terraform.function;

import org.jspecify.annotations.NullMarked;
