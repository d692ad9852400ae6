package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.ClusterReferences;
import dev.cordon.platform.terraform.model.Labels;
import dev.cordon.platform.terraform.model.ProviderBoundaries;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.resource.Boundary;
import dev.cordon.resource.Unknown;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The providers of a module instance: its own blocks, else what the caller passes or has. */
final class Providers {

    /** The provider that is part of Terraform. */
    private static final String ITSELF = "terraform";

    private final ModuleInstance module;
    private final Inputs inputs;
    private final Map<String, ProviderInstance> byKey = new HashMap<>();

    Providers(ModuleInstance module, Inputs inputs) {
        this.module = module;
        this.inputs = inputs;
    }

    /** @param key {@code name} or {@code name.alias} */
    ProviderInstance get(String key) {
        @Nullable ProviderInstance known = byKey.get(key);
        if (known != null) {
            return known;
        }
        // A provider whose arguments depend on a resource of its own is that of nobody while they are evaluated.
        byKey.put(key, ProviderInstance.unconfigured(name(key)));
        ProviderInstance provider = find(key);
        byKey.put(key, provider);
        return provider;
    }

    /** Where those providers of the module work that it configures itself and that have such keys. */
    List<Boundary> boundaries(Predicate<String> keys) {
        Set<Boundary> all = new LinkedHashSet<>();
        module.source().providers().keySet().stream()
                .filter(keys)
                .sorted()
                .forEach(key -> all.addAll(get(key).boundaries()));
        return List.copyOf(all);
    }

    /** Whether the key has no alias. */
    static boolean isDefault(String key) {
        return key.indexOf('.') < 0;
    }

    private ProviderInstance find(String key) {
        Body.@Nullable Block block = module.source().providers().get(key);
        if (block != null) {
            return configured(key, block);
        }
        @Nullable ProviderInstance passed = inputs.provider(key);
        if (passed != null) {
            return passed;
        }
        // What Terraform does itself, such as to read another state, is done for those whose resources it keeps.
        List<Boundary> boundaries = key.equals(ITSELF) ? boundaries(Providers::isDefault) : List.of();
        return ProviderInstance.unconfigured(name(key), boundaries);
    }

    private ProviderInstance configured(String key, Body.Block block) {
        BodyEvaluator evaluator = new BodyEvaluator(null, Set.of("alias", "version"));
        Term.Mapping body = evaluator.evaluate(block.body(), module.scope());
        Location place = Places.of(block.header());
        TermReader arguments = TermReader.read(body, path -> Places.nearest(path, evaluator.positions(), place));
        for (Unknown unknown : arguments.unknowns()) {
            if (ProviderBoundaries.arguments(name(key)).contains(root(unknown.path()))) {
                module.session()
                        .problems()
                        .note(place + ": provider \"" + key + "\": "
                                + unknown.path() + " is not known (" + unknown.reason()
                                + "); where its resources are is not known from it.");
            }
        }
        return new ProviderInstance(
                name(key),
                arguments.value(),
                arguments.unknowns().stream()
                        .filter(unknown -> Labels.isDefault(root(unknown.path())))
                        .toList(),
                ProviderBoundaries.of(
                        name(key), arguments.value(), path -> Places.nearest(path, evaluator.positions(), place)),
                ClusterReferences.of(name(key), arguments.references()));
    }

    private static String root(String path) {
        return path.split("[.\\[]", 2)[0];
    }

    private static String name(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
