package dev.cordon.platform.terraform.value;

/**
 * The attribute of a resource that a value came from.
 *
 * @param address of the resource instance, with its modules
 * @param attribute such as {@code id}; empty for the resource as a whole
 */
public record Origin(String address, String attribute) implements Comparable<Origin> {

    /** The same resource, one step further into it. */
    public Origin member(String name) {
        return new Origin(address, attribute.isEmpty() ? name : attribute + "." + name);
    }

    @Override
    public int compareTo(Origin other) {
        int byAddress = address.compareTo(other.address);
        return byAddress != 0 ? byAddress : attribute.compareTo(other.attribute);
    }
}
