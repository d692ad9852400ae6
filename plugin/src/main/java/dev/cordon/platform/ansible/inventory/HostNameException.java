package dev.cordon.platform.ansible.inventory;

/** That an entry of an inventory cannot be a host; becomes a problem with the place of the entry. */
final class HostNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean limit;

    HostNameException(String message) {
        this(message, false);
    }

    HostNameException(String message, boolean limit) {
        super(message, null, false, false);
        this.limit = limit;
    }

    /** Whether it means more than anybody may ask for, and is not wrong otherwise. */
    boolean isLimit() {
        return limit;
    }
}
