package dev.cordon.platform.ansible.template;

/** What the names in an expression stand for. */
@FunctionalInterface
public interface Names {

    /** The value; a missing one, and undefined, where the name stands for nothing that was read. */
    Term get(String name);
}
