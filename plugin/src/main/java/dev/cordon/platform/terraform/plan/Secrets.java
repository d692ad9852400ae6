package dev.cordon.platform.terraform.plan;

import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.SecretAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a plan marks as secret somewhere. Terraform loses the mark on the way through some attributes, and a
 * secret is one wherever it stands.
 */
final class Secrets {

    /** Shorter texts are too likely to mean something else elsewhere. */
    private static final int SHORTEST = 6;

    private final Set<String> texts = new HashSet<>();

    static Secrets of(Collection<PlannedResource> resources, PlanConfiguration configuration) {
        Secrets secrets = new Secrets();
        for (PlannedResource resource : resources) {
            secrets.collect(resource.values(), resource.sensitive());
            secrets.collect(resource.values(), resource.alsoSensitive());
            secrets.collectKept(resource);
        }
        configuration.sensitiveVariables().forEach(secrets::collectAll);
        return secrets;
    }

    boolean contain(Value value) {
        return !texts.isEmpty() && value instanceof StringValue text && texts.contains(text.value());
    }

    private void collect(@Nullable Value value, @Nullable Value mask) {
        if (value == null || mask == null) {
            return;
        }
        if (mask == BooleanValue.TRUE) {
            collectAll(value);
        } else if (mask instanceof ObjectValue members && value instanceof ObjectValue object) {
            members.forEach((name, member) -> collect(object.get(name), member));
        } else if (mask instanceof ArrayValue items && value instanceof ArrayValue array) {
            for (int i = 0; i < Math.min(items.size(), array.size()); i++) {
                collect(array.get(i), items.get(i));
            }
        }
    }

    /** What older plans do not mark. */
    private void collectKept(PlannedResource resource) {
        if (resource.values() instanceof ObjectValue object) {
            for (String name : SecretAttributes.of(resource.type())) {
                Value value = object.get(name);
                if (value != null) {
                    collectAll(value);
                }
            }
        }
    }

    private void collectAll(Value value) {
        if (value instanceof StringValue text && text.value().length() >= SHORTEST) {
            texts.add(text.value());
        } else if (value instanceof ArrayValue array) {
            array.forEach(this::collectAll);
        } else if (value instanceof ObjectValue object) {
            object.values().forEach(this::collectAll);
        }
    }
}
