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
 * the block stays where it was.
 */
final class Overrides {

    private Overrides() {}

    static boolean isOverride(String fileName) {
        return fileName.equals("override.tf") || fileName.endsWith("_override.tf");
    }

    /** False where there is no block that could be overridden. */
    static boolean apply(Body.Block block, ModuleSource module) {
        return switch (block.type()) {
            case "resource", "data" -> resource(block, module);
            case "variable" -> named(block, name(block), module.variables());
            case "output" -> named(block, name(block), module.outputs());
            case "module" -> named(block, name(block), module.calls());
            case "provider" ->
                block.labels().size() == 1 && named(block, ModuleReader.providerKey(block), module.providers());
            default -> false;
        };
    }

    private static String name(Body.Block block) {
        return String.join(".", block.labels());
    }

    private static boolean resource(Body.Block block, ModuleSource module) {
        String address = (block.type().equals("data") ? "data." : "") + name(block);
        @Nullable ResourceBlock base = module.resources().get(address);
        if (base == null) {
            return false;
        }
        Body.Block merged = merge(base.block(), block);
        module.resources().put(address, new ResourceBlock(base.managed(), base.type(), base.name(), merged));
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

    private static Body.Block merge(Body.Block base, Body.Block override) {
        Map<String, Body.Attribute> attributes = new LinkedHashMap<>();
        base.body().attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        override.body().attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        Set<String> replaced =
                override.body().blocks().stream().map(Body.Block::type).collect(Collectors.toSet());
        List<Body.Block> blocks = new ArrayList<>(base.body().blocks());
        blocks.removeIf(block -> replaced.contains(block.type()));
        blocks.addAll(override.body().blocks());
        Body body =
                new Body(List.copyOf(attributes.values()), blocks, base.body().span());
        return new Body.Block(base.type(), base.labels(), body, base.header(), base.span());
    }
}
