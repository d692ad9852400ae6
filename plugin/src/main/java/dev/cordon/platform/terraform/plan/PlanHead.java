package dev.cordon.platform.terraform.plan;

import dev.cordon.descriptor.json.JsonHead;
import java.util.Set;

/** Tells a plan by its beginning. */
public final class PlanHead {

    private PlanHead() {}

    /**
     * Whether a JSON file that begins like this is a plan. Variables stand before the planned values and may fill the
     * head; a state, which begins alike, has its values at once.
     */
    public static boolean isPlan(String head) {
        Set<String> names = JsonHead.topLevelNames(head);
        if (!names.contains("format_version")) {
            return false;
        }
        if (names.contains("planned_values") || names.contains("resource_changes")) {
            return true;
        }
        return names.contains("terraform_version") && names.contains("variables") && !names.contains("values");
    }
}
