package dev.cordon.platform.terraform;

import dev.cordon.finding.Problem;
import dev.cordon.platform.Platform;
import dev.cordon.platform.PlatformReading;
import dev.cordon.platform.terraform.plan.PlanHead;
import dev.cordon.platform.terraform.plan.PlanReader;
import dev.cordon.platform.terraform.plan.PlanReading;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads Terraform's plans; runs no Terraform and asks no provider. */
public final class TerraformPlatform implements Platform {

    @Override
    public String name() {
        return "terraform";
    }

    @Override
    public boolean claims(Path relative, String head) {
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") && PlanHead.isPlan(head);
    }

    @Override
    public PlatformReading read(Path root, List<Path> files) {
        List<Problem> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Map<String, Resource> resources = new TreeMap<>();
        for (Path file : files) {
            PlanReading plan = PlanReader.read(root, file);
            problems.addAll(plan.problems());
            notes.addAll(plan.notes());
            Collection<Resource> planned = plan.resources().values();
            for (Resource resource : planned) {
                Resource first = resources.putIfAbsent(resource.id(), resource);
                if (first != null) {
                    problems.add(Conflicts.twoPlans(resource, first));
                }
            }
        }
        return new PlatformReading(List.copyOf(resources.values()), problems, notes);
    }
}
