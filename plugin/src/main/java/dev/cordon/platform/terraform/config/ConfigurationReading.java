package dev.cordon.platform.terraform.config;

import dev.cordon.finding.Problem;
import dev.cordon.resource.Resource;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the configuration says.
 *
 * @param resources by folder of the root module, then by address
 * @param taken names of given values that some root module declares
 */
public record ConfigurationReading(
        SortedMap<String, SortedMap<String, Resource>> resources,
        List<Problem> problems,
        List<String> notes,
        Set<String> taken) {

    public ConfigurationReading {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        taken = Set.copyOf(taken);
    }
}
