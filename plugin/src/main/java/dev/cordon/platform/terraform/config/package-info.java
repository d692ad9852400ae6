/**
 * Terraform configuration to resources: files → modules ({@code ModuleReader}) → instances of modules, whose values are
 * evaluated when they are asked for ({@code ModuleInstance}, {@code Evaluator}) → resources. Entry point:
 * {@link dev.cordon.platform.terraform.config.ConfigurationReader}.
 */
@NullMarked
package dev.cordon.platform.terraform.config;

import org.jspecify.annotations.NullMarked;
