package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts the blocks of the files of a folder. */
final class ModuleReader {

    private final ModuleSource module;
    private final Problems problems;

    ModuleReader(String folder, Problems problems) {
        this.module = ModuleSource.empty(folder);
        this.problems = problems;
    }

    ModuleSource module() {
        return module;
    }

    void add(Body file) {
        file.blocks().forEach(this::block);
    }

    /** An override file: its blocks change those that the other files declare. */
    void override(Body file) {
        for (Body.Block block : file.blocks()) {
            if (block.type().equals("locals")) {
                block.body().attributes().forEach(local -> module.locals().put(local.name(), local));
            } else if (!Overrides.apply(block, module)) {
                block(block);
            }
        }
    }

    private void block(Body.Block block) {
        switch (block.type()) {
            case "resource" -> resource(block, true);
            case "data" -> resource(block, false);
            case "variable" -> named(block, module.variables());
            case "output" -> named(block, module.outputs());
            case "module" -> named(block, module.calls());
            case "locals" ->
                block.body().attributes().forEach(local -> {
                    if (module.locals().putIfAbsent(local.name(), local) != null) {
                        duplicate(Places.of(local.nameSpan()), "local." + local.name());
                    }
                });
            case "provider" -> provider(block);
            default -> {
                // terraform, moved, import, removed, check: nothing that would declare a resource.
            }
        }
    }

    private void resource(Body.Block block, boolean managed) {
        if (block.labels().size() != 2) {
            labels(block, "a type and a name");
            return;
        }
        ResourceBlock resource =
                new ResourceBlock(managed, block.labels().get(0), block.labels().get(1), block);
        if (module.resources().putIfAbsent(resource.address(), resource) != null) {
            duplicate(Places.of(block.header()), resource.address());
        }
    }

    private void named(Body.Block block, Map<String, Body.Block> into) {
        if (block.labels().size() != 1) {
            labels(block, "a name");
        } else if (into.putIfAbsent(block.labels().get(0), block) != null) {
            duplicate(
                    Places.of(block.header()),
                    block.type() + "." + block.labels().get(0));
        }
    }

    private void provider(Body.Block block) {
        if (block.labels().size() != 1) {
            labels(block, "a name");
            return;
        }
        String key = providerKey(block);
        if (module.providers().putIfAbsent(key, block) != null) {
            duplicate(Places.of(block.header()), "provider." + key);
        }
    }

    /** The name of the provider, with its alias if it has one. */
    static String providerKey(Body.Block block) {
        @Nullable Expression alias = block.body().get("alias");
        @Nullable String text = alias == null ? null : Literals.text(alias);
        return block.labels().get(0) + (text == null ? "" : "." + text);
    }

    private void labels(Body.Block block, String what) {
        problems.invalid(
                Places.of(block.header()),
                "a " + block.type() + " block needs " + what + " and nothing else",
                "Correct the head of the block.");
    }

    private void duplicate(Location location, String what) {
        problems.invalid(location, what + " is declared twice in this module", "Keep one of the two.");
    }
}
