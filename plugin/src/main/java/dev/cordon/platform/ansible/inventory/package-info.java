/**
 * Inventories: the hosts and groups that the files of one inventory declare, and which of them a pattern means. Entry
 * points: {@link dev.cordon.platform.ansible.inventory.InventoryReader} and {@link
 * dev.cordon.platform.ansible.inventory.HostPattern}.
 */
@NullMarked
package dev.cordon.platform.ansible.inventory;

import org.jspecify.annotations.NullMarked;
