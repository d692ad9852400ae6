package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;

/** A {@code resource}, {@code data} or {@code ephemeral} block. */
record ResourceBlock(String kind, String type, String name, Body.Block block) {

    /** @param block with two labels */
    static ResourceBlock of(Body.Block block) {
        return new ResourceBlock(
                block.type(), block.labels().get(0), block.labels().get(1), block);
    }

    /** Whether Terraform makes it; the others are only looked up. */
    boolean managed() {
        return kind.equals("resource");
    }

    /** The address within its module. */
    String address() {
        return (managed() ? "" : kind + ".") + type + "." + name;
    }
}
