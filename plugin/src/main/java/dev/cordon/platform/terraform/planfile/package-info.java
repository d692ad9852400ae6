/**
 * The plan file itself, as {@code terraform plan -out} writes it: a ZIP with the plan in Protocol Buffers, whose values are
 * MessagePack. Only what Cordon needs of either format is read here. Entry point:
 * {@link dev.cordon.platform.terraform.planfile.PlanFileReader}.
 */
@NullMarked
package dev.cordon.platform.terraform.planfile;

import org.jspecify.annotations.NullMarked;
