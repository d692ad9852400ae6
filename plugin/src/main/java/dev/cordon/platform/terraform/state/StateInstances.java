package dev.cordon.platform.terraform.state;

import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.plan.Masks;
import dev.cordon.platform.terraform.plan.PlannedResource;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The instances of one resource in a state. */
final class StateInstances {

    private static final Set<String> SIMPLE = Set.of("string", "number", "bool", "dynamic");

    private StateInstances() {}

    /**
     * One of them.
     *
     * @param dependencies addresses of the blocks that it depends on
     */
    record Instance(PlannedResource resource, Set<String> dependencies) {}

    static List<Instance> of(ObjectValue resource, Location location) {
        List<Instance> instances = new ArrayList<>();
        if (resource.get("instances") instanceof ArrayValue array) {
            for (Value item : array) {
                // What is about to be destroyed has a successor under the same address.
                if (item instanceof ObjectValue instance && instance.get("deposed") == null) {
                    instances.add(new Instance(one(resource, instance, location), dependencies(instance)));
                }
            }
        }
        return instances;
    }

    private static PlannedResource one(ObjectValue resource, ObjectValue instance, Location location) {
        String mode = PlannedResource.text(resource, "mode");
        String type = PlannedResource.text(resource, "type");
        String name = PlannedResource.text(resource, "name");
        String own = (mode.equals("data") ? "data." : "") + type + "." + name + key(instance.get("index_key"));
        return new PlannedResource(
                TerraformAddress.within(PlannedResource.text(resource, "module"), own),
                mode,
                type,
                name,
                PlannedResource.providerName(PlannedResource.text(resource, "provider")),
                attributes(instance),
                PlannedResource.NOTHING,
                Masks.of(secrets(instance.get("sensitive_attributes"))),
                PlannedResource.NOTHING,
                location);
    }

    private static Set<String> dependencies(ObjectValue instance) {
        Set<String> blocks = new TreeSet<>();
        if (instance.get("dependencies") instanceof ArrayValue array) {
            array.forEach(block -> blocks.add(block instanceof StringValue text ? text.value() : ""));
        }
        return blocks;
    }

    private static String key(@Nullable Value key) {
        if (key instanceof StringValue text) {
            return TerraformAddress.key(text.value(), true);
        }
        return key instanceof NumberValue number ? TerraformAddress.key(number.text(), false) : "";
    }

    private static Value attributes(ObjectValue instance) {
        ObjectBuilder attributes = ObjectValue.builder();
        if (instance.get("attributes") instanceof ObjectValue object) {
            object.forEach((name, value) -> attributes.put(name, untyped(value)));
        }
        return attributes.build();
    }

    /** A value whose type the provider leaves open stands beside its type. */
    private static Value untyped(Value value) {
        if (!(value instanceof ObjectValue object) || object.size() != 2) {
            return value;
        }
        @Nullable Value inner = object.get("value");
        @Nullable Value type = object.get("type");
        boolean typed = type instanceof StringValue simple && SIMPLE.contains(simple.value())
                || type instanceof ArrayValue parts && parts.size() == 2;
        return inner != null && typed ? inner : value;
    }

    private static List<List<Value>> secrets(@Nullable Value paths) {
        List<List<Value>> secrets = new ArrayList<>();
        if (paths instanceof ArrayValue array) {
            for (Value path : array) {
                secrets.add(path instanceof ArrayValue steps ? steps(steps) : List.of());
            }
        }
        return secrets;
    }

    private static List<Value> steps(ArrayValue path) {
        List<Value> steps = new ArrayList<>();
        for (Value step : path) {
            @Nullable Value value = step instanceof ObjectValue object ? object.get("value") : null;
            @Nullable Value key = value instanceof ObjectValue index ? index.get("value") : value;
            // A step that nobody understands hides what is above it.
            if (key == null) {
                return steps;
            }
            steps.add(key);
        }
        return steps;
    }
}
