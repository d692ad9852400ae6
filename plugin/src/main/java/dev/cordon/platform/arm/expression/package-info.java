/**
 * The expressions of ARM templates, {@code [concat('a', variables('b').c[0])]}, as trees. Entry point: {@link
 * dev.cordon.platform.arm.expression.ExpressionParser}.
 */
@NullMarked
package dev.cordon.platform.arm.expression;

import org.jspecify.annotations.NullMarked;
