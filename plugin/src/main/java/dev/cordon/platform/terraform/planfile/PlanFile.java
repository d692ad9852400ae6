package dev.cordon.platform.terraform.planfile;

import dev.cordon.platform.terraform.plan.PlanReading;
import java.util.SortedMap;

/**
 * What a plan file says.
 *
 * @param sources the configuration that the plan was made of, by name: {@code modules.json}, {@code m-/main.tf} for the
 *     root, {@code m-net.subnets/main.tf} for what is called
 */
public record PlanFile(PlanReading reading, SortedMap<String, byte[]> sources) {}
