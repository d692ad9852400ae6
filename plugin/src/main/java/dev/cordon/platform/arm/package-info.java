/**
 * Azure Resource Manager templates, and what Bicep compiles to. Files to {@link dev.cordon.platform.arm.template templates},
 * templates to {@link dev.cordon.platform.arm.deployment deployments}, whose {@link dev.cordon.platform.arm.expression
 * expressions} the {@link dev.cordon.platform.arm.function functions} work out. Entry point: {@link
 * dev.cordon.platform.arm.ArmPlatform}.
 */
@NullMarked
package dev.cordon.platform.arm;

import org.jspecify.annotations.NullMarked;
