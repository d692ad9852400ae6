package dev.cordon.platform.terraform.plan;

import dev.cordon.finding.Problem;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.resource.Resource;
import java.util.Collection;
import java.util.List;

/**
 * What a plan file says.
 *
 * @param path of the file
 * @param resources in order of their addresses
 */
public record PlanReading(String path, List<Resource> resources, List<Problem> problems, List<String> notes) {

    public PlanReading {
        resources = List.copyOf(resources);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Resources from a file that carries no configuration; what is secret leaves here. */
    public static PlanReading of(String folder, String path, Collection<PlannedResource> resources) {
        PlanConfiguration none = new PlanConfiguration(ObjectValue.EMPTY, ObjectValue.EMPTY);
        return new PlanResources(folder, path, none, resources).read();
    }

    public static PlanReading broken(String path, Problem problem) {
        return new PlanReading(path, List.of(), List.of(problem), List.of());
    }
}
