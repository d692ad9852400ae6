package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Resource;
import dev.cordon.resource.Unknown;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Calls of modules from elsewhere, each as a resource: whoever keeps the module decides what is built. One that was not
 * read may build anything, in the accounts of the providers that it has; its {@code contents} are unknown.
 */
public final class ModuleOrigins {

    /** The type of these resources. */
    public static final String TYPE = "terraform_module";

    private static final String CONTENTS = "contents";

    private final ResourceCollector collector;

    /** Names of the providers that the root module configures. */
    private final Set<String> providers;

    ModuleOrigins(ModuleInstance root, ResourceCollector collector) {
        this.collector = collector;
        this.providers = root.source().providers().keySet().stream()
                .map(key -> key.split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is said of a module where a plan shows all that it builds. */
    public static Resource planned(Resource module) {
        List<Unknown> others = module.unknowns().stream()
                .filter(unknown -> !unknown.path().equals(CONTENTS))
                .toList();
        return module.withValues(module.attributes(), module.labels(), others);
    }

    void collect(ModuleInstance module) {
        module.source().calls().forEach((name, block) -> {
            ModuleCall call = module.call(name, block);
            @Nullable String source = ModuleLookup.source(block);
            if (source != null && !ModuleLookup.isLocal(source)) {
                collector.add(resource(name, source, block, call, module));
            }
            call.byKey().values().forEach(this::collect);
        });
    }

    private Resource resource(String name, String source, Body.Block block, ModuleCall call, ModuleInstance caller) {
        String address = TerraformAddress.within(caller.address(), "module." + name);
        Location place = Places.of(block.header());
        ObjectBuilder attributes = ObjectValue.builder().put("source", StringValue.of(ModuleLookup.shown(source)));
        @Nullable Expression version = block.body().get("version");
        @Nullable String wanted = version == null ? null : Literals.text(version);
        if (wanted != null) {
            attributes.put("version", StringValue.of(wanted));
        }
        return new Resource(
                collector.id(address),
                address,
                TYPE,
                "terraform",
                "terraform",
                name,
                true,
                attributes.build(),
                new TreeMap<>(),
                List.of(),
                unknown(call, place),
                collector.located(Dependencies.of(block.body(), caller.address()).stream(), address),
                boundaries(block, caller),
                Map.of(),
                place);
    }

    private static List<Unknown> unknown(ModuleCall call, Location place) {
        Term.@Nullable Unknown obstacle = call.isRead() ? null : call.obstacle();
        return obstacle == null ? List.of() : List.of(new Unknown(CONTENTS, obstacle.reason(), place));
    }

    /** Where what the module builds would lie: in the accounts of the providers that it is given or inherits. */
    private List<Boundary> boundaries(Body.Block block, ModuleInstance caller) {
        Inputs.Call inputs = new Inputs.Call(block.body(), caller.scope());
        Set<String> keys = new TreeSet<>(providers);
        keys.addAll(inputs.passed());
        Set<Boundary> all = new LinkedHashSet<>();
        keys.forEach(key -> all.addAll(inputs.provider(key).boundaries()));
        return List.copyOf(all);
    }
}
