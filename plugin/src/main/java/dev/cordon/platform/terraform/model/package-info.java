/**
 * What plans and configuration have in common: {@link dev.cordon.platform.terraform.model.TerraformAddress addresses},
 * {@link dev.cordon.platform.terraform.model.ProviderBoundaries boundaries} that a provider sets, and
 * {@link dev.cordon.platform.terraform.model.Labels labels}.
 */
@NullMarked
package dev.cordon.platform.terraform.model;

import org.jspecify.annotations.NullMarked;
