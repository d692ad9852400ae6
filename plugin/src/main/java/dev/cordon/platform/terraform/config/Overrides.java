package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Override files: arguments replace those of the block that they override, nested blocks replace all of their type, and
 * the block stays where it was. What overrides nothing is a mistake, as it is to Terraform.
 */
final class Overrides {

    private final ModuleSource module;
    private final Problems problems;

    Overrides(ModuleSource module, Problems problems) {
        this.module = module;
        this.problems = problems;
    }

    void apply(Body.Block block) {
        boolean applied = switch (block.type()) {
            case "resource", "data", "ephemeral" -> resource(block);
            case "variable" -> named(block, name(block), module.variables());
            case "output" -> named(block, name(block), module.outputs());
            case "module" -> named(block, name(block), module.calls());
            case "provider" -> provider(block);
            case "locals" -> locals(block);
            case "terraform" -> settings(block);
            default -> true;
        };
        if (!applied) {
            nothing(block, ModuleReader.address(block));
        }
    }

    private static String name(Body.Block block) {
        return String.join(".", block.labels());
    }

    private boolean resource(Body.Block block) {
        if (block.labels().size() != 2) {
            return false;
        }
        ResourceBlock override = ResourceBlock.of(block);
        @Nullable ResourceBlock base = module.resources().get(override.address());
        if (base == null) {
            return false;
        }
        module.resources().put(override.address(), ResourceBlock.of(merge(base.block(), block)));
        return true;
    }

    private static boolean named(Body.Block block, String name, Map<String, Body.Block> blocks) {
        Body.@Nullable Block base = blocks.get(name);
        if (base == null) {
            return false;
        }
        blocks.put(name, merge(base, block));
        return true;
    }

    /** A provider without a block has an empty one, and so can be overridden; an alias must be there. */
    private boolean provider(Body.Block block) {
        if (block.labels().size() != 1) {
            return false;
        }
        String key = ModuleReader.providerKey(block);
        if (key.indexOf('.') < 0) {
            module.providers().putIfAbsent(key, block);
        }
        return named(block, key, module.providers());
    }

    private boolean locals(Body.Block block) {
        for (Body.Attribute local : block.body().attributes()) {
            if (module.locals().put(local.name(), local) == null) {
                nothing(block, "local." + local.name());
            }
        }
        return true;
    }

    /** Another backend takes the place of whatever was there. */
    private boolean settings(Body.Block block) {
        Map<String, Body.Block> backends = ModuleReader.backends(block.body());
        if (!backends.isEmpty()) {
            module.backends().clear();
            module.backends().putAll(backends);
        }
        return true;
    }

    private void nothing(Body.Block block, String what) {
        problems.invalid(
                Places.of(block.header()),
                what + " overrides nothing: no other file of this module declares it",
                "Declare it in a file that is no override file.");
    }

    private static Body.Block merge(Body.Block base, Body.Block override) {
        Map<String, Body.Attribute> attributes = new LinkedHashMap<>();
        base.body().attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        override.body().attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        Set<String> replaced =
                override.body().blocks().stream().map(Overrides::makes).collect(Collectors.toSet());
        List<Body.Block> blocks = new ArrayList<>(base.body().blocks());
        blocks.removeIf(block -> replaced.contains(makes(block)));
        blocks.addAll(override.body().blocks());
        Body body =
                new Body(List.copyOf(attributes.values()), blocks, base.body().span());
        return new Body.Block(base.type(), base.labels(), body, base.header(), base.span());
    }

    /** The type of the blocks that a block stands for: that of a dynamic one is its label. */
    private static String makes(Body.Block block) {
        return block.type().equals("dynamic") && block.labels().size() == 1
                ? block.labels().get(0)
                : block.type();
    }
}
