/**
 * Template and parameter files as they are written. Entry point: {@link dev.cordon.platform.arm.template.TemplateReader}.
 */
@NullMarked
package dev.cordon.platform.arm.template;

import org.jspecify.annotations.NullMarked;
