/**
 * Variables: the files that set them ({@code group_vars}, {@code host_vars}, those of roles and plays), the order in which
 * they override each other, and what each name stands for on one host. Entry points: {@link
 * dev.cordon.platform.ansible.variable.HostVariables} and {@link dev.cordon.platform.ansible.variable.Variables}.
 */
@NullMarked
package dev.cordon.platform.ansible.variable;

import org.jspecify.annotations.NullMarked;
