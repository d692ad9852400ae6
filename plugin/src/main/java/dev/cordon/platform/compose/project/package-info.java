/**
 * From the model of a project to its resources: what it refers to and does not define ({@link
 * dev.cordon.platform.compose.project.ReferenceCheck}), what must not be kept ({@code Redaction}), and the resources
 * themselves ({@link dev.cordon.platform.compose.project.ProjectResources}).
 */
@NullMarked
package dev.cordon.platform.compose.project;

import org.jspecify.annotations.NullMarked;
