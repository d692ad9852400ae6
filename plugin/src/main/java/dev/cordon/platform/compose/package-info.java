/**
 * Docker Compose files to resources. {@link dev.cordon.platform.compose.ComposePlatform} is the entry: files → projects,
 * as Compose would choose and merge them ({@code ProjectFiles}) → one model for each project ({@code load}) → resources
 * with what they refer to ({@code project}). No engine is asked, no image is pulled, and the environment of the process
 * is never looked at.
 */
@NullMarked
package dev.cordon.platform.compose;

import org.jspecify.annotations.NullMarked;
