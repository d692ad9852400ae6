package dev.cordon.platform.terraform.state;

import dev.cordon.descriptor.json.JsonHead;
import java.util.Set;

/** Tells a state by its name or its beginning. */
public final class StateHead {

    private StateHead() {}

    /** @param name of the file, in small letters */
    public static boolean isState(String name, String head) {
        if (name.endsWith(".tfstate")) {
            return true;
        }
        if (!name.endsWith(".json")) {
            return false;
        }
        return JsonHead.topLevelNames(head).containsAll(Set.of("version", "terraform_version", "serial", "lineage"));
    }
}
