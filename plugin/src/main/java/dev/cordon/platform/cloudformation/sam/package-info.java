/**
 * The Serverless Application Model: its resources written out as the transform does at deployment. Entry point: {@link
 * dev.cordon.platform.cloudformation.sam.Serverless}.
 */
@NullMarked
package dev.cordon.platform.cloudformation.sam;

import org.jspecify.annotations.NullMarked;
