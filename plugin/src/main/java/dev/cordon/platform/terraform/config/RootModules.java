package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells the folders where Terraform would run from those that are only called. */
final class RootModules {

    private RootModules() {}

    /** The folders that no other calls; of a circle that nobody calls, the first. */
    static SortedSet<String> among(SortedMap<String, ModuleSource> modules) {
        Set<String> called = new HashSet<>();
        modules.values().forEach(module -> called.addAll(callees(module)));
        SortedSet<String> roots = new TreeSet<>(modules.keySet());
        roots.removeAll(called);
        Set<String> reached = new HashSet<>();
        roots.forEach(root -> reach(root, modules, reached));
        for (String folder : modules.keySet()) {
            if (!reached.contains(folder)) {
                roots.add(folder);
                reach(folder, modules, reached);
            }
        }
        return roots;
    }

    private static void reach(String folder, Map<String, ModuleSource> modules, Set<String> reached) {
        @Nullable ModuleSource module = modules.get(folder);
        if (module != null && reached.add(folder)) {
            callees(module).forEach(callee -> reach(callee, modules, reached));
        }
    }

    private static Set<String> callees(ModuleSource module) {
        Set<String> folders = new TreeSet<>();
        for (Body.Block call : module.calls().values()) {
            @Nullable String folder = ModuleLookup.folder(module.folder(), call);
            if (folder != null) {
                folders.add(folder);
            }
        }
        return folders;
    }
}
