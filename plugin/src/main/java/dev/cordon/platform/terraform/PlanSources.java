package dev.cordon.platform.terraform;

import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.platform.terraform.config.Snapshot;
import dev.cordon.platform.terraform.config.SnapshotReader;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.plan.PlanReading;
import dev.cordon.platform.terraform.planfile.PlanSnapshot;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan file that lies where no configuration is brings its own along: it says where the resources stand and what they refer
 * to. Their values stay those of the plan, and what the copy declares beyond it is not there.
 */
final class PlanSources {

    private PlanSources() {}

    /** @param configured folders of root modules that were read */
    static PlanReading add(Path root, PlanReading plan, Set<String> configured) {
        Path file = Path.of(plan.path());
        if (plan.resources().isEmpty() || FileKind.of(root, file) != FileKind.PLAN_FILE) {
            return plan;
        }
        String scope = scope(plan.resources().get(0));
        Optional<Snapshot> snapshot = configured.contains(scope) ? Optional.empty() : PlanSnapshot.read(root, file);
        return snapshot.map(copy -> joined(plan, copy, scope)).orElse(plan);
    }

    private static PlanReading joined(PlanReading plan, Snapshot snapshot, String scope) {
        SnapshotReader.Result copy = SnapshotReader.read(snapshot, scope, Location.startOf(plan.path()));
        Map<String, Resource> byBlock = new HashMap<>();
        copy.resources()
                .values()
                .forEach(resource -> byBlock.putIfAbsent(TerraformAddress.withoutKeys(resource.address()), resource));
        List<Resource> resources = new ArrayList<>();
        copy.resources().forEach((address, resource) -> {
            if (address.startsWith("terraform.")) {
                resources.add(resource);
            }
        });
        for (Resource planned : plan.resources()) {
            @Nullable Resource exact = copy.resources().get(planned.address());
            @Nullable
            Resource near = exact == null ? byBlock.get(TerraformAddress.withoutKeys(planned.address())) : exact;
            resources.add(near == null ? planned : new Merge(planned, near, exact).result());
        }
        resources.sort(Comparator.comparing(Resource::address));
        List<Problem> problems = new ArrayList<>(plan.problems());
        problems.addAll(copy.problems());
        return new PlanReading(plan.path(), resources, problems, plan.notes());
    }

    private static String scope(Resource resource) {
        return resource.id()
                .substring(0, resource.id().length() - resource.address().length() - 1);
    }
}
