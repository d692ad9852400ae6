package dev.cordon.platform.ansible.playbook;

import dev.cordon.finding.Location;
import dev.cordon.platform.ansible.template.Term;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task with what it does, once for all hosts on which it does the same.
 *
 * @param label what it is called within the play: role and name
 * @param places of its arguments
 * @param runs what it does to the hosts for which it does that, in the order in which they were found
 */
record FoundTask(
        String module, String label, Map<String, Location> places, Location location, Map<Run, List<String>> runs) {

    /**
     * What a task does on some hosts.
     *
     * @param doubts conditions that are not known
     * @param delegate the host that does it in their stead, or null
     */
    record Run(
            Term arguments, List<String> doubts, @Nullable Term delegate) {}
}
