/**
 * Syntax trees to plans, in an ordered list of passes.
 *
 * <p>Entry point: {@link dev.cordon.rego.compile.Compiler}; the list of passes is in it. The passes before the last one
 * rewrite trees into simpler trees or check them; the last one, {@link dev.cordon.rego.compile.Planner}, makes the plan.
 * Each problem becomes a diagnostic under OPA's code; a pass that finds errors is the last one that runs.
 */
@NullMarked
package dev.cordon.rego.compile;

import org.jspecify.annotations.NullMarked;
