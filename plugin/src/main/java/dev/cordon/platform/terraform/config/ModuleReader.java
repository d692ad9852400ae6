package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Location;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Overrides overrides = new Overrides(module, problems);
        file.blocks().forEach(overrides::apply);
    }

    private void block(Body.Block block) {
        switch (block.type()) {
            case "resource", "data", "ephemeral" -> resource(block);
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
            case "terraform" -> backends(block.body()).forEach(this::backend);
            case "check" -> block.body().blocks("data").forEach(this::resource);
            default -> {
                // moved, import, removed: nothing that would declare a resource.
            }
        }
    }

    /** The blocks in a {@code terraform} block that say where the state is kept, by address. */
    static Map<String, Body.Block> backends(Body settings) {
        Map<String, Body.Block> found = new TreeMap<>();
        for (Body.Block block : settings.blocks()) {
            if (block.type().equals("backend") || block.type().equals("cloud")) {
                found.put("terraform." + address(block), block);
            }
        }
        return found;
    }

    /** The type of a block with its labels. */
    static String address(Body.Block block) {
        return Stream.concat(Stream.of(block.type()), block.labels().stream()).collect(Collectors.joining("."));
    }

    private void backend(String address, Body.Block block) {
        if (!module.backends().isEmpty()) {
            duplicate(Places.of(block.header()), "where the state is kept");
        }
        module.backends().put(address, block);
    }

    private void resource(Body.Block block) {
        if (block.labels().size() != 2) {
            labels(block, "a type and a name");
            return;
        }
        ResourceBlock resource = ResourceBlock.of(block);
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
