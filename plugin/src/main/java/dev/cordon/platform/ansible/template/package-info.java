/**
 * Values that may hold Jinja expressions, as far as they can be known without running anything. {@link
 * dev.cordon.platform.ansible.template.Templates} turns what a file says into a {@link
 * dev.cordon.platform.ansible.template.Term}; what depends on a host's facts, on a lookup or on a vault is missing, with
 * the reason.
 */
@NullMarked
package dev.cordon.platform.ansible.template;

import org.jspecify.annotations.NullMarked;
