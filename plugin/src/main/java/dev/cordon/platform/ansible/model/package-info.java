/** Parts of resources that inventories and playbooks have in common. */
@NullMarked
package dev.cordon.platform.ansible.model;

import org.jspecify.annotations.NullMarked;
