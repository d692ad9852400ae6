/**
 * Template and parameter files as they are written: which files they are ({@link
 * dev.cordon.platform.cloudformation.template.Recognition}), their sections, and the short forms of intrinsic functions
 * written out. Entry point: {@link dev.cordon.platform.cloudformation.template.TemplateReader}.
 */
@NullMarked
package dev.cordon.platform.cloudformation.template;

import org.jspecify.annotations.NullMarked;
