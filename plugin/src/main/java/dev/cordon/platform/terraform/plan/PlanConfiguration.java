package dev.cordon.platform.terraform.plan;

import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code configuration} of a plan by address, without instance keys. */
final class PlanConfiguration {

    private final ObjectValue providers;
    private final ObjectValue variables;
    private final Map<String, ObjectValue> modules = new HashMap<>();
    private final Map<String, ObjectValue> calls = new HashMap<>();
    private final Map<String, ObjectValue> resources = new HashMap<>();

    PlanConfiguration(ObjectValue configuration, ObjectValue variables) {
        this.providers = object(configuration.get("provider_config"));
        this.variables = variables;
        module("", object(configuration.get("root_module")));
    }

    /** Whether it has no block of a resource, and so nothing that refers to anything. */
    boolean isEmpty() {
        return resources.isEmpty();
    }

    /** The resource block of an instance; empty where the plan carries none. */
    ObjectValue resource(String address) {
        return resources.getOrDefault(TerraformAddress.withoutKeys(address), ObjectValue.EMPTY);
    }

    /** The module of an address such as {@code module.a.module.b}; the empty address is the root. */
    ObjectValue module(String address) {
        return modules.getOrDefault(address, ObjectValue.EMPTY);
    }

    /** The block that calls the module of that address. */
    ObjectValue call(String address) {
        return calls.getOrDefault(address, ObjectValue.EMPTY);
    }

    /** The provider block of a {@code provider_config_key}. */
    ObjectValue provider(String key) {
        return object(providers.get(key));
    }

    /** The value of a root variable that is not secret, or null. */
    @Nullable
    Value variable(String name) {
        return isSensitive(name) ? null : object(variables.get(name)).get("value");
    }

    /** The values of the root variables that are secret. */
    List<Value> sensitiveVariables() {
        List<Value> secret = new ArrayList<>();
        variables.forEach((name, variable) -> {
            @Nullable Value value = object(variable).get("value");
            if (value != null && isSensitive(((StringValue) name).value())) {
                secret.add(value);
            }
        });
        return secret;
    }

    private boolean isSensitive(String variable) {
        ObjectValue declared = object(object(module("").get("variables")).get(variable));
        return declared.get("sensitive") != null;
    }

    static ObjectValue object(@Nullable Value value) {
        return value instanceof ObjectValue object ? object : ObjectValue.EMPTY;
    }

    private void module(String address, ObjectValue module) {
        modules.put(address, module);
        if (module.get("resources") instanceof ArrayValue list) {
            for (Value item : list) {
                ObjectValue resource = object(item);
                String name = PlannedResource.text(resource, "address");
                resources.put(TerraformAddress.within(address, name), resource);
            }
        }
        object(module.get("module_calls")).forEach((name, call) -> {
            String child = TerraformAddress.within(address, "module." + ((StringValue) name).value());
            calls.put(child, object(call));
            module(child, object(object(call).get("module")));
        });
    }
}
