/**
 * The words of a Compose file: variables in texts ({@link dev.cordon.platform.compose.model.Interpolation}), short forms
 * written out ({@link dev.cordon.platform.compose.model.LongForm}), and how two files become one ({@link
 * dev.cordon.platform.compose.model.Merge}).
 */
@NullMarked
package dev.cordon.platform.compose.model;

import org.jspecify.annotations.NullMarked;
