package dev.cordon.platform.terraform;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.platform.terraform.config.ConfigurationReading;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.plan.PlanReading;
import dev.cordon.resource.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration of plans and states that lie elsewhere, as pipelines write them. Without this, a resource that
 * is in both would count twice. A plan belongs to the one root module that declares everything in it, if no other plan does.
 */
final class PlanFolders {

    /** Reads a file again, for another folder. */
    interface Reader {
        PlanReading read(Path root, Path file, String folder);
    }

    private final ConfigurationReading configured;
    private final List<PlanReading> plans;
    private final String what;
    private final Reader reader;
    private final Map<String, Set<String>> blocks = new TreeMap<>();

    /** @param what the readings are of: plan or state */
    PlanFolders(ConfigurationReading configured, List<PlanReading> plans, String what, Reader reader) {
        this.configured = configured;
        this.plans = plans;
        this.what = what;
        this.reader = reader;
        configured.resources().forEach((folder, resources) -> blocks.put(folder, blocks(resources.values())));
    }

    /** The plans, those that lie elsewhere read again with the folder that they belong to. */
    List<PlanReading> assign(Path root) {
        Map<String, String> owners = new HashMap<>();
        Map<String, Integer> claims = new HashMap<>();
        for (PlanReading plan : plans) {
            String folder = folder(plan);
            String owner = configured.resources().containsKey(folder) ? folder : owner(plan);
            owners.put(plan.path(), owner);
            claims.merge(owner, 1, Integer::sum);
        }
        List<PlanReading> assigned = new ArrayList<>();
        for (PlanReading plan : plans) {
            String owner = owners.getOrDefault(plan.path(), "");
            boolean moved = !owner.isEmpty() && !owner.equals(folder(plan)) && claims.getOrDefault(owner, 0) == 1;
            assigned.add(moved ? move(root, plan, owner) : plan);
        }
        return assigned;
    }

    private PlanReading move(Path root, PlanReading plan, String owner) {
        PlanReading moved = reader.read(root, Path.of(plan.path()), owner);
        List<String> notes = new ArrayList<>(moved.notes());
        notes.add(plan.path() + ": taken for the " + what + " of " + owner + ", which declares everything in it.");
        return new PlanReading(moved.path(), moved.resources(), moved.problems(), notes);
    }

    /** The only root module that declares all of the plan; empty where there is none or several. */
    private String owner(PlanReading plan) {
        Set<String> wanted = blocks(plan.resources());
        @Nullable String found = null;
        for (Map.Entry<String, Set<String>> module : blocks.entrySet()) {
            if (!wanted.isEmpty() && module.getValue().containsAll(wanted)) {
                if (found != null) {
                    return "";
                }
                found = module.getKey();
            }
        }
        return found == null ? "" : found;
    }

    private static Set<String> blocks(Collection<Resource> resources) {
        return resources.stream()
                .map(resource -> TerraformAddress.withoutKeys(resource.address()))
                .collect(Collectors.toSet());
    }

    private static String folder(PlanReading plan) {
        @Nullable Path parent = Path.of(plan.path()).getParent();
        return parent == null ? "." : DescriptorText.name(parent);
    }
}
