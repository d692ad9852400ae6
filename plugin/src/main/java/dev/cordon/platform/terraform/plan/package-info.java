/**
 * Plan files ({@code terraform show -json}), streamed: one small tree per resource, values joined with what is unknown
 * until apply, secrets taken out at once, references and provider boundaries from the configuration that the plan
 * carries. Entry point: {@link dev.cordon.platform.terraform.plan.PlanReader}.
 */
@NullMarked
package dev.cordon.platform.terraform.plan;

import org.jspecify.annotations.NullMarked;
