package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;

/**
 * A {@code resource} or {@code data} block.
 *
 * @param managed false for {@code data}
 */
record ResourceBlock(boolean managed, String type, String name, Body.Block block) {

    /** The address within its module. */
    String address() {
        return (managed ? "" : "data.") + type + "." + name;
    }
}
