/**
 * Templates put to use: with values for their parameters, loops run, nested deployments opened, ids joined to the resources
 * that they mean. Entry point: {@link dev.cordon.platform.arm.deployment.DeploymentReader}.
 */
@NullMarked
package dev.cordon.platform.arm.deployment;

import org.jspecify.annotations.NullMarked;
