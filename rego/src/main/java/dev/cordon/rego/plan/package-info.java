/**
 * The executable form of policies: nodes that execute themselves on a {@link dev.cordon.rego.plan.Frame}.
 *
 * <p>Entry points: {@link dev.cordon.rego.plan.Plan} holds the rules of a policy, {@link dev.cordon.rego.plan.QueryPlan} one
 * query. A {@link dev.cordon.rego.plan.ValueNode} gives one value or none; a {@link dev.cordon.rego.plan.Step} goes on to
 * its successor once for each way in which it holds. The compiler makes plans, {@code eval} runs them: what a plan needs
 * while running it asks a {@link dev.cordon.rego.plan.Machine} and a {@link dev.cordon.rego.plan.Scope} for.
 */
@NullMarked
package dev.cordon.rego.plan;

import org.jspecify.annotations.NullMarked;
