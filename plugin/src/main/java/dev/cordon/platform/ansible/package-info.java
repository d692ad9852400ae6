/**
 * Ansible: inventories, variables, playbooks and roles, read as they lie and never run. Entry point: {@link
 * dev.cordon.platform.ansible.AnsiblePlatform}.
 */
@NullMarked
package dev.cordon.platform.ansible;

import org.jspecify.annotations.NullMarked;
