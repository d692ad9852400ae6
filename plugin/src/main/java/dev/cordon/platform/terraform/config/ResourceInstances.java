package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.value.Origin;
import dev.cordon.platform.terraform.value.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The instances of a resource block in one instance of its module.
 *
 * @param byKey in order
 */
record ResourceInstances(ResourceBlock block, Repetition repetition, Map<String, Instance> byKey) {

    /** What says how a resource is handled, and nothing about what it is. */
    private static final Set<String> META =
            Set.of("count", "for_each", "provider", Dependencies.NAME, "lifecycle", "provisioner", "connection");

    /**
     * One resource.
     *
     * @param address with modules and key
     * @param positions of what is written in its block
     */
    record Instance(String address, Term.Mapping body, Map<String, Location> positions) {}

    static ResourceInstances of(ResourceBlock block, ModuleInstance module) {
        Repetition repetition = Repetition.of(block.block().body(), module.scope());
        Map<String, Instance> byKey = new LinkedHashMap<>();
        repetition.instances().forEach((key, scope) -> {
            String address = TerraformAddress.within(module.address(), block.address() + key);
            BodyEvaluator evaluator = new BodyEvaluator(new Origin(address, ""), META);
            Term.Mapping body = DataSources.complete(
                    block,
                    evaluator.evaluate(block.block().body(), scope),
                    module.session().functions());
            byKey.put(key, new Instance(address, body, evaluator.positions()));
        });
        return new ResourceInstances(block, repetition, byKey);
    }

    /** What the address of the block means in an expression. */
    Term value() {
        Term.@Nullable Unknown obstacle = repetition.obstacle();
        if (obstacle != null) {
            Set<Origin> origins =
                    Set.of(new Origin(byKey.values().iterator().next().address(), ""));
            return new Term.Unknown(obstacle.reason(), origins);
        }
        return switch (repetition.kind()) {
            case SINGLE -> byKey.values().iterator().next().body();
            case COUNT -> Term.list(byKey.values().stream().map(Instance::body).toList());
            case FOR_EACH -> Term.mapping(Keys.unquoted(byKey, Instance::body));
        };
    }

    List<Instance> all() {
        return new ArrayList<>(byKey.values());
    }

    /** The key of the provider that the resources belong to. */
    String providerKey() {
        @Nullable Expression given = block.block().body().get("provider");
        @Nullable String key = given == null ? null : Literals.providerKey(given);
        int underscore = block.type().indexOf('_');
        return key != null ? key : underscore < 0 ? block.type() : block.type().substring(0, underscore);
    }
}
