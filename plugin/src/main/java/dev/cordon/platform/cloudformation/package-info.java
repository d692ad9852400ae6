/**
 * CloudFormation templates, in YAML and JSON, with what the Serverless Application Model makes of them. Files to {@link
 * dev.cordon.platform.cloudformation.template templates}, templates to {@link dev.cordon.platform.cloudformation.stack
 * stacks}, whose values the {@link dev.cordon.platform.cloudformation.intrinsic intrinsic functions} work out. Entry point:
 * {@link dev.cordon.platform.cloudformation.CloudFormationPlatform}.
 */
@NullMarked
package dev.cordon.platform.cloudformation;

import org.jspecify.annotations.NullMarked;
