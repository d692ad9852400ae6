/**
 * Playbooks, roles and tasks: which play runs what on which hosts, as far as it can be known without running it. Entry point:
 * {@link dev.cordon.platform.ansible.playbook.PlayResources}.
 */
@NullMarked
package dev.cordon.platform.ansible.playbook;

import org.jspecify.annotations.NullMarked;
