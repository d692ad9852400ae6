package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.value.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A module block with the instances of the module that it calls.
 *
 * @param byKey in order; none where the module was not read
 * @param obstacle why the module is not read or not known how often, or null
 */
record ModuleCall(Repetition.@Nullable Kind kind, Map<String, ModuleInstance> byKey, Term.@Nullable Unknown obstacle) {

    private static final int DEEPEST = 32;

    static ModuleCall of(String name, Body.Block block, ModuleInstance caller) {
        @Nullable ModuleSource source = ModuleLookup.find(name, block, caller);
        if (source == null) {
            @Nullable Expression given = block.body().get("source");
            @Nullable String text = given == null ? null : Literals.text(given);
            String reason = "module \"" + name + "\" was not read (source "
                    + (text == null ? "missing" : ModuleLookup.shown(text)) + ")";
            return new ModuleCall(null, Map.of(), Term.unknown(reason));
        }
        if (TerraformAddress.parts(caller.address()).size() > 2 * DEEPEST) {
            throw new EvaluationLimit("modules call each other more than " + DEEPEST + " levels deep");
        }
        Repetition repetition = Repetition.of(block.body(), caller.scope());
        Map<String, ModuleInstance> byKey = new LinkedHashMap<>();
        repetition.instances().forEach((key, scope) -> {
            String address = TerraformAddress.within(caller.address(), "module." + name + key);
            Inputs inputs = new Inputs.Call(block.body(), scope);
            byKey.put(key, new ModuleInstance(caller.session(), source, address, inputs));
        });
        return new ModuleCall(repetition.kind(), byKey, repetition.obstacle());
    }

    /** Whether the module is there; how often is another question. */
    boolean isRead() {
        return kind != null;
    }

    /** What {@code module.name} means in an expression. */
    Term value() {
        if (obstacle != null || kind == null) {
            return obstacle == null ? Term.unknown("the module was not read") : obstacle;
        }
        return switch (kind) {
            case SINGLE -> outputs(byKey.values().iterator().next());
            case COUNT ->
                Term.list(byKey.values().stream().map(ModuleCall::outputs).toList());
            case FOR_EACH -> Term.mapping(Keys.unquoted(byKey, ModuleCall::outputs));
        };
    }

    private static Term outputs(ModuleInstance module) {
        return new Term.Lazy(module.source().outputs().keySet(), module::output);
    }
}
