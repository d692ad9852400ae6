/**
 * Terraform, and OpenTofu: configuration and plans to resources. {@link dev.cordon.platform.terraform.TerraformPlatform}
 * is the entry and joins what the sub-packages read, one resource per address: the plan's values, the configuration's
 * places.
 */
@NullMarked
package dev.cordon.platform.terraform;

import org.jspecify.annotations.NullMarked;
