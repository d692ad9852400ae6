package dev.cordon.platform.terraform.plan;

import dev.cordon.platform.terraform.model.TerraformAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The instances of each block in a plan, to find those that one instance means when it names a block. */
final class PlanInstances {

    private final Map<String, List<String>> byBlock = new HashMap<>();

    PlanInstances(Collection<PlannedResource> planned) {
        for (PlannedResource resource : planned) {
            String address = resource.address();
            byBlock.computeIfAbsent(TerraformAddress.withoutKeys(address), b -> new ArrayList<>(1))
                    .add(address);
        }
    }

    /**
     * The addresses that are meant: in the same instance of every module that both lie in; with the key that is given; with
     * the key of the one who asks where both are counted alike. A block that the plan does not have is itself the answer.
     */
    List<String> meant(String from, String target) {
        List<String> candidates =
                new ArrayList<>(byBlock.getOrDefault(TerraformAddress.withoutKeys(target), List.of()));
        candidates.removeIf(candidate -> !sameModules(from, candidate));
        String given = lastKey(target);
        if (!given.isEmpty()) {
            candidates.removeIf(candidate -> !lastKey(candidate).equals(given));
        } else {
            String own = lastKey(from);
            List<String> alike = candidates.stream()
                    .filter(candidate -> !own.isEmpty() && lastKey(candidate).equals(own))
                    .toList();
            candidates = alike.isEmpty() ? candidates : new ArrayList<>(alike);
        }
        return candidates.isEmpty() ? List.of(target) : candidates;
    }

    private static boolean sameModules(String from, String candidate) {
        List<String> left = TerraformAddress.parts(from);
        List<String> right = TerraformAddress.parts(candidate);
        int modules = Math.min(TerraformAddress.moduleParts(left), TerraformAddress.moduleParts(right));
        for (int i = 1; i < modules; i += 2) {
            String a = left.get(i);
            String b = right.get(i);
            if (!TerraformAddress.name(a).equals(TerraformAddress.name(b))) {
                return true;
            }
            if (!a.equals(b)) {
                return false;
            }
        }
        return true;
    }

    private static String lastKey(String address) {
        List<String> parts = TerraformAddress.parts(address);
        return TerraformAddress.key(parts.get(parts.size() - 1));
    }
}
