package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import org.jspecify.annotations.Nullable;

/** The files of a role that are read in the place of {@code main}; null where that is read. */
record RoleFiles(
        @Nullable String tasks,
        @Nullable String vars,
        @Nullable String defaults,
        @Nullable String handlers) {

    static final RoleFiles MAIN = new RoleFiles(null, null, null, null);

    /** As {@code include_role} and {@code import_role} say. */
    static RoleFiles of(Node.Mapping arguments) {
        return new RoleFiles(
                Yaml.text(arguments.get("tasks_from")),
                Yaml.text(arguments.get("vars_from")),
                Yaml.text(arguments.get("defaults_from")),
                Yaml.text(arguments.get("handlers_from")));
    }
}
