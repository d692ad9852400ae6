package dev.cordon.platform.terraform.plan;

import dev.cordon.descriptor.AttributePath;
import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.SensitiveNames;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Separates what is known from what is not, by the masks that a plan carries beside its values. A mask has the shape of
 * the values and is {@code true} where it applies; the values lack what is unknown, and hold what is secret.
 */
final class KnownValues {

    private final Location location;
    private final Secrets secrets;
    private final List<Unknown> unknowns = new ArrayList<>();

    KnownValues(Location location, Secrets secrets) {
        this.location = location;
        this.secrets = secrets;
    }

    List<Unknown> unknowns() {
        return unknowns;
    }

    ObjectValue of(PlannedResource resource) {
        List<Value> secret = List.of(resource.sensitive(), resource.alsoSensitive());
        @Nullable Value known = known(resource.values(), resource.unknown(), secret, "");
        return known instanceof ObjectValue object ? object : ObjectValue.EMPTY;
    }

    /** Null for what is not known or not set. */
    private @Nullable Value known(@Nullable Value value, @Nullable Value unknown, List<Value> secret, String path) {
        if (isTrue(unknown)) {
            unknowns.add(new Unknown(path, "known only after apply", location));
            return null;
        }
        if (secret.stream().anyMatch(KnownValues::isTrue)) {
            return hide(path);
        }
        if (value != null && secrets.contain(value)) {
            return hide(path);
        }
        if (unknown instanceof ArrayValue || value instanceof ArrayValue) {
            return list(value, unknown, secret, path);
        }
        if (unknown instanceof ObjectValue || value instanceof ObjectValue) {
            return object(value, unknown, secret, path);
        }
        return value == null || value == NullValue.NULL ? null : value;
    }

    private @Nullable Value object(@Nullable Value value, @Nullable Value unknown, List<Value> secret, String path) {
        Set<Value> names = new LinkedHashSet<>();
        addKeys(value, names);
        addKeys(unknown, names);
        ObjectBuilder known = ObjectValue.builder();
        for (Value name : names) {
            String text = ((StringValue) name).value();
            String at = AttributePath.member(path, text);
            @Nullable Value item = member(value, name);
            @Nullable
            Value kept = SensitiveNames.isSecret(text) && item instanceof StringValue
                    ? hide(at)
                    : known(item, member(unknown, name), members(secret, name), at);
            if (kept != null) {
                known.put(name, kept);
            }
        }
        return value instanceof ObjectValue || known.size() > 0 ? known.build() : null;
    }

    /** What is unknown in a list is null there, so that the places of the others hold. */
    private @Nullable Value list(@Nullable Value value, @Nullable Value unknown, List<Value> secret, String path) {
        int size = Math.max(size(value), size(unknown));
        List<Value> known = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            List<Value> masks = new ArrayList<>();
            for (Value mask : secret) {
                masks.add(orNothing(item(mask, i)));
            }
            @Nullable Value kept = known(item(value, i), item(unknown, i), masks, AttributePath.item(path, i));
            known.add(kept == null ? NullValue.NULL : kept);
        }
        return value instanceof ArrayValue || size > 0 ? ArrayValue.of(known) : null;
    }

    private @Nullable Value hide(String path) {
        unknowns.add(new Unknown(path, "sensitive", location));
        return null;
    }

    private static boolean isTrue(@Nullable Value mask) {
        return mask == BooleanValue.TRUE;
    }

    private static List<Value> members(List<Value> masks, Value name) {
        List<Value> members = new ArrayList<>(masks.size());
        for (Value mask : masks) {
            members.add(orNothing(member(mask, name)));
        }
        return members;
    }

    private static @Nullable Value member(@Nullable Value value, Value name) {
        return value instanceof ObjectValue object ? object.get(name) : null;
    }

    private static @Nullable Value item(@Nullable Value value, int index) {
        return value instanceof ArrayValue array && index < array.size() ? array.get(index) : null;
    }

    private static int size(@Nullable Value value) {
        return value instanceof ArrayValue array ? array.size() : 0;
    }

    private static void addKeys(@Nullable Value value, Set<Value> names) {
        if (value instanceof ObjectValue object) {
            names.addAll(object.keys());
        }
    }

    private static Value orNothing(@Nullable Value value) {
        return value == null ? PlannedResource.NOTHING : value;
    }
}
