package dev.cordon.platform.terraform.plan;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a plan says of a resource beside its values, while it is being read. */
final class PlannedHeader {

    private static final Set<String> FIELDS = Set.of("address", "mode", "type", "name", "provider_name");

    private final Location location;
    private final Map<String, String> fields = new LinkedHashMap<>();

    PlannedHeader(Location location) {
        this.location = location;
    }

    static boolean has(String field) {
        return FIELDS.contains(field);
    }

    void put(String field, Value value) {
        if (value instanceof StringValue text) {
            fields.put(field, text.value());
        }
    }

    String address() {
        return text("address");
    }

    PlannedResource resource(Value values, Value sensitive) {
        return new PlannedResource(
                address(),
                text("mode"),
                text("type"),
                text("name"),
                text("provider_name"),
                values,
                PlannedResource.NOTHING,
                sensitive,
                PlannedResource.NOTHING,
                location);
    }

    private String text(String field) {
        return fields.getOrDefault(field, "");
    }
}
