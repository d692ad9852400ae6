package dev.cordon.platform.terraform.plan;

import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows what an expression refers to, through variables and outputs, until resources are reached. */
final class PlanReferences {

    private final PlanConfiguration configuration;

    PlanReferences(PlanConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * A resource block that is meant.
     *
     * @param address without keys, except that of the resource itself where the expression gives one
     * @param attribute of the resource, or the empty string
     */
    record Target(String address, String attribute) {}

    /**
     * @param module address of the module, without keys, that the expression stands in
     * @param resource block that the expression belongs to, for {@code each.value}
     */
    Set<Target> resolve(String module, ObjectValue resource, List<String> references) {
        Set<Target> targets = new LinkedHashSet<>();
        for (String reference : references) {
            new Walk(targets).follow(module, resource, reference);
        }
        return targets;
    }

    /** One question; every reference is followed once, so a cycle ends and a fan costs what it is wide. */
    private final class Walk {

        private final Set<Target> targets;
        private final Set<String> seen = new HashSet<>();

        Walk(Set<Target> targets) {
            this.targets = targets;
        }

        void follow(String module, ObjectValue resource, String reference) {
            if (!seen.add(module + " " + reference)) {
                return;
            }
            List<String> parts = TerraformAddress.parts(reference);
            switch (TerraformAddress.name(parts.get(0))) {
                case "var" -> variable(module, parts);
                case "module" -> output(module, parts);
                case "each" -> all(module, resource, resource.get("for_each_expression"));
                case "count", "local", "path", "self", "terraform" -> {
                    // No resource is meant, or the plan does not say which: locals are not in it.
                }
                case "data" -> target(module, parts, 3);
                default -> target(module, parts, 2);
            }
        }

        private void variable(String module, List<String> parts) {
            if (!module.isEmpty() && parts.size() > 1) {
                ObjectValue expressions =
                        PlanConfiguration.object(configuration.call(module).get("expressions"));
                String name = TerraformAddress.name(parts.get(1));
                all(parent(module), configuration.call(module), expressions.get(name));
            }
        }

        private void output(String module, List<String> parts) {
            if (parts.size() > 2) {
                String child = TerraformAddress.within(module, "module." + TerraformAddress.name(parts.get(1)));
                ObjectValue outputs =
                        PlanConfiguration.object(configuration.module(child).get("outputs"));
                ObjectValue output = PlanConfiguration.object(outputs.get(TerraformAddress.name(parts.get(2))));
                all(child, ObjectValue.EMPTY, output.get("expression"));
            }
        }

        private void all(String module, ObjectValue resource, @Nullable Value expression) {
            if (expression != null) {
                PlanExpressions.references(expression).forEach(reference -> follow(module, resource, reference));
            }
        }

        private void target(String module, List<String> parts, int length) {
            if (parts.size() >= length) {
                String address = String.join(".", parts.subList(0, length));
                String attribute = String.join(".", parts.subList(length, parts.size()));
                targets.add(new Target(TerraformAddress.within(module, address), attribute));
            }
        }
    }

    /** The address of the module that calls it. */
    static String parent(String module) {
        int cut = module.lastIndexOf(".module.");
        return cut < 0 ? "" : module.substring(0, cut);
    }
}
