package dev.cordon.platform.ansible.inventory;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;

/** What can be wrong with an inventory, in words. */
final class InventoryProblems {

    private InventoryProblems() {}

    static Problem invalid(Location at, String message) {
        return new Problem(
                ProblemCode.DESCRIPTOR_SYNTAX,
                at,
                "invalid inventory: " + message,
                "Correct the file, or exclude it if it is no inventory of Ansible.");
    }

    static Problem of(Location at, HostNameException e) {
        if (!e.isLimit()) {
            return invalid(at, String.valueOf(e.getMessage()));
        }
        return new Problem(
                ProblemCode.DESCRIPTOR_LIMIT,
                at,
                String.valueOf(e.getMessage()),
                "Write the hosts that there are, in several ranges if they are many.");
    }
}
