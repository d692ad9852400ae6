/**
 * What is known of each host of an inventory, and the resources that hosts, groups and inventories become. Entry points:
 * {@link dev.cordon.platform.ansible.host.KnownInventory} and {@link dev.cordon.platform.ansible.host.InventoryResources}.
 */
@NullMarked
package dev.cordon.platform.ansible.host;

import org.jspecify.annotations.NullMarked;
