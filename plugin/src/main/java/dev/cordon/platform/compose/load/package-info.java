/**
 * From Compose files to the model of one project: {@link dev.cordon.platform.compose.load.ProjectLoader} reads, fills in
 * variables, follows {@code extends} and {@code include}, and merges, within limits and below the checked folder.
 */
@NullMarked
package dev.cordon.platform.compose.load;

import org.jspecify.annotations.NullMarked;
