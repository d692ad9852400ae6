/**
 * Asks the policies. {@link dev.cordon.policy.PolicySet#load} compiles the built-in pack and a security team's own
 * folders once; {@link dev.cordon.policy.PolicySet#decide} evaluates them against a policy input and gives the
 * {@link dev.cordon.finding.Decision decision} as they reached it. Nothing is decided in Java.
 *
 * <p>In the flow of data this lies between {@code input} and the use cases.
 */
@NullMarked
package dev.cordon.policy;

import org.jspecify.annotations.NullMarked;
