package dev.cordon.platform.terraform.planfile;

import dev.cordon.finding.Location;
import dev.cordon.platform.terraform.model.TerraformAddress;
import dev.cordon.platform.terraform.plan.Masks;
import dev.cordon.platform.terraform.plan.PlannedResource;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The changes in a plan: what each resource will be. The numbers are those of Terraform's {@code planfile.proto}. */
final class PlannedChanges {

    private static final int VERSION = 1;
    private static final int VARIABLES = 2;
    private static final int RESOURCE_CHANGES = 3;
    private static final int SUPPORTED = 3;

    private static final int DEPOSED_KEY = 7;
    private static final int PROVIDER = 8;
    private static final int CHANGE = 9;
    private static final int ADDRESS = 13;

    private static final int ACTION = 1;
    private static final int VALUES = 2;
    private static final int AFTER_SENSITIVE = 4;
    private static final int DELETE = 5;
    private static final int FORGET = 8;

    private final Location location;
    private final SortedMap<String, PlannedResource> byAddress = new TreeMap<>();

    private PlannedChanges(Location location) {
        this.location = location;
    }

    /** The resources that will be there, by address. */
    static SortedMap<String, PlannedResource> read(ByteBuffer plan, Location location) {
        PlannedChanges changes = new PlannedChanges(location);
        changes.plan(new Wire(plan));
        return changes.byAddress;
    }

    /** What was given to the variables of the root module. */
    static Map<String, Value> variables(ByteBuffer plan) {
        Map<String, Value> variables = new HashMap<>();
        Wire wire = new Wire(plan);
        while (wire.next()) {
            if (wire.field() == VARIABLES) {
                variable(wire.message(), variables);
            }
        }
        return variables;
    }

    private static void variable(Wire entry, Map<String, Value> into) {
        String name = "";
        ByteBuffer value = ByteBuffer.allocate(0);
        while (entry.next()) {
            if (entry.field() == 1) {
                name = entry.text();
            } else {
                value = packed(entry.message());
            }
        }
        into.put(name, MessagePack.read(value).known());
    }

    private void plan(Wire plan) {
        while (plan.next()) {
            if (plan.field() == VERSION && plan.number() != SUPPORTED) {
                throw new PlanFormatException("version " + plan.number() + " of the format");
            }
            if (plan.field() == RESOURCE_CHANGES) {
                resource(plan.message());
            }
        }
    }

    private void resource(Wire resource) {
        String address = "";
        String provider = "";
        boolean deposed = false;
        @Nullable Change change = null;
        while (resource.next()) {
            switch (resource.field()) {
                case ADDRESS -> address = resource.text();
                case PROVIDER -> provider = resource.text();
                case DEPOSED_KEY -> deposed = !resource.text().isEmpty();
                case CHANGE -> change = change(resource.message());
                default -> {
                    // Why it changes, and what the provider keeps for itself.
                }
            }
        }
        if (change != null && change.remains() && !deposed && !address.isEmpty()) {
            byAddress.put(address, planned(address, provider, change));
        }
    }

    /**
     * @param after what the resource will be
     * @param sensitive paths in it
     */
    private record Change(long action, @Nullable PackedValue after, List<List<Value>> sensitive) {
        boolean remains() {
            return action != DELETE && action != FORGET && after != null;
        }
    }

    /** The last of the values is what will be. */
    private static Change change(Wire change) {
        long action = 0;
        @Nullable ByteBuffer after = null;
        List<List<Value>> sensitive = new ArrayList<>();
        while (change.next()) {
            switch (change.field()) {
                case ACTION -> action = change.number();
                case VALUES -> after = packed(change.message());
                case AFTER_SENSITIVE -> sensitive.add(path(change.message()));
                default -> {
                    // What was, and what was secret in it.
                }
            }
        }
        return new Change(action, after == null ? null : MessagePack.read(after), sensitive);
    }

    private static ByteBuffer packed(Wire value) {
        ByteBuffer bytes = ByteBuffer.allocate(0);
        while (value.next()) {
            bytes = value.content();
        }
        return bytes;
    }

    private static List<Value> path(Wire path) {
        List<Value> steps = new ArrayList<>();
        while (path.next()) {
            Wire step = path.message();
            while (step.next()) {
                steps.add(
                        step.field() == 1
                                ? StringValue.of(step.text())
                                : MessagePack.read(packed(step.message())).known());
            }
        }
        return steps;
    }

    private PlannedResource planned(String address, String provider, Change change) {
        List<String> parts = TerraformAddress.parts(address);
        List<String> own = parts.subList(TerraformAddress.moduleParts(parts), parts.size());
        boolean looked = own.size() > 2;
        PackedValue after = Objects.requireNonNull(change.after());
        return new PlannedResource(
                address,
                looked ? own.get(0) : "managed",
                own.get(own.size() - 2),
                TerraformAddress.name(own.get(own.size() - 1)),
                PlannedResource.providerName(provider),
                after.known(),
                after.unknown(),
                Masks.of(change.sensitive()),
                PlannedResource.NOTHING,
                location);
    }
}
