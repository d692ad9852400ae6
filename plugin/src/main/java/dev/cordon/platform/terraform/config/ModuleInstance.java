package dev.cordon.platform.terraform.config;

import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.value.Origin;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.SecretNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a module: its values, each evaluated when it is first asked for and once. A value that depends on itself
 * is unknown, and a problem.
 */
final class ModuleInstance {

    private final Session session;
    private final ModuleSource source;
    private final String address;
    private final Inputs inputs;
    private final Providers providers;
    private final Map<String, Term> values = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, ResourceInstances> resources = new HashMap<>();
    private final Map<String, ModuleCall> calls = new HashMap<>();

    /**
     * @param address such as {@code module.hub["a"]}; empty for the root
     * @param inputs what the caller gives
     */
    ModuleInstance(Session session, ModuleSource source, String address, Inputs inputs) {
        this.session = session;
        this.source = source;
        this.address = address;
        this.inputs = inputs;
        this.providers = new Providers(this, inputs);
    }

    Session session() {
        return session;
    }

    ModuleSource source() {
        return source;
    }

    String address() {
        return address;
    }

    Providers providers() {
        return providers;
    }

    /** Whether this module is that of the folder or called, however indirectly, from there. */
    boolean isWithin(String folder) {
        return source.folder().equals(folder) || inputs.isWithin(folder);
    }

    Scope scope() {
        return new Scope(this, Map.of());
    }

    /** The value of {@code root.name} in this module. */
    Term member(String root, String name) {
        return memoized(root + "." + name, () -> evaluate(root, name));
    }

    /** The instances of a resource block, evaluated once. */
    ResourceInstances resource(ResourceBlock block) {
        @Nullable ResourceInstances instances = resources.get(block.address());
        if (instances == null) {
            instances = ResourceInstances.of(block, this);
            resources.put(block.address(), instances);
        }
        return instances;
    }

    /** The call of a module in this one. */
    ModuleCall call(String name, Body.Block block) {
        @Nullable ModuleCall call = calls.get(name);
        if (call == null) {
            call = ModuleCall.of(name, block, this);
            calls.put(name, call);
        }
        return call;
    }

    private Term evaluate(String root, String name) {
        return switch (root) {
            case "var" -> variable(name);
            case "local" -> local(name);
            case "module" -> module(name);
            case "path" -> path(name);
            case "terraform" -> terraform(name);
            case "self" -> Term.unknown("self is known only while a provisioner runs");
            case "each", "count" -> Term.failed(root + "." + name + " stands outside of a block with " + root);
            default -> resource(root, name);
        };
    }

    private Term terraform(String name) {
        @Nullable String workspace = session.workspace();
        return name.equals("workspace") && workspace != null
                ? Term.of(StringValue.of(workspace))
                : Term.unknown("terraform." + name + " depends on where Terraform runs");
    }

    private Term variable(String name) {
        Body.@Nullable Block declared = source.variables().get(name);
        return declared == null
                ? Term.failed("there is no variable \"" + name + "\"")
                : new Variable(name, declared).value(inputs.variable(name), scope());
    }

    private Term local(String name) {
        Body.@Nullable Attribute local = source.locals().get(name);
        if (local == null) {
            return Term.failed("there is no local value \"" + name + "\"");
        }
        Term value = Evaluator.evaluate(local.value(), scope());
        boolean secret = SecretNames.isSecret(name) && value instanceof Term.Scalar && !Terms.isNull(value);
        return secret ? new Term.Unknown("sensitive", Terms.origins(List.of(value))) : value;
    }

    private Term module(String name) {
        Body.@Nullable Block call = source.calls().get(name);
        return call == null
                ? Term.failed("there is no module \"" + name + "\"")
                : call(name, call).value();
    }

    /** Output of this module, for its caller. */
    Term output(String name) {
        return memoized("output." + name, () -> {
            Body.@Nullable Block output = source.outputs().get(name);
            @Nullable Expression value = output == null ? null : output.body().get("value");
            return value == null
                    ? Term.failed("the module has no output \"" + name + "\"")
                    : Evaluator.evaluate(value, scope());
        });
    }

    private Term memoized(String key, Supplier<Term> value) {
        @Nullable Term known = values.get(key);
        if (known != null) {
            return known;
        }
        if (!open.add(key)) {
            return cycle(key);
        }
        try {
            Term term = value.get();
            values.put(key, term);
            return term;
        } finally {
            open.remove(key);
        }
    }

    /** Paths are relative to the root module, where Terraform runs. */
    private Term path(String name) {
        return switch (name) {
            case "module" -> Term.of(StringValue.of(Folders.relative(session.root(), source.folder())));
            case "root", "cwd" -> Term.of(StringValue.of("."));
            default -> Term.failed("there is no path." + name);
        };
    }

    private Term resource(String root, String name) {
        @Nullable ResourceBlock block = source.resources().get(root + "." + name);
        String target = TerraformAddress.within(address, root + "." + name);
        if (block == null) {
            return new Term.Unknown(
                    root + "." + name + " is not declared in this module", Set.of(new Origin(target, "")), true);
        }
        return resource(block).value();
    }

    private Term cycle(String key) {
        String full = TerraformAddress.within(address, key);
        session.problems().invalid(placeOf(key), full + " depends on itself", "Break the circle.");
        return Term.unknown(full + " depends on itself");
    }

    private Location placeOf(String key) {
        int dot = key.lastIndexOf('.');
        String root = key.substring(0, dot);
        String name = key.substring(dot + 1);
        Body.@Nullable Attribute local = root.equals("local") ? source.locals().get(name) : null;
        Body.@Nullable Block block = switch (root) {
            case "var" -> source.variables().get(name);
            case "module" -> source.calls().get(name);
            case "output" -> source.outputs().get(name);
            default ->
                source.resources().containsKey(key)
                        ? source.resources().get(key).block()
                        : null;
        };
        if (local != null) {
            return Places.of(local.nameSpan());
        }
        return block != null ? Places.of(block.header()) : Location.startOf(source.folder());
    }
}
