package dev.cordon.platform.ansible.playbook;

import dev.cordon.descriptor.Node;
import dev.cordon.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * One play of a playbook.
 *
 * @param file the playbook
 * @param label what tells it from the other plays of the file: its name, where it has one and is alone with it, else its number
 * @param given what the playbooks that import this one give it
 */
record Play(String file, String label, Node.Mapping body, Imports.Given given) {

    Location location() {
        return body.location();
    }

    @Nullable
    Node get(String keyword) {
        return body.get(keyword);
    }
}
