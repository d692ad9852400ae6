package dev.cordon.platform.terraform.plan;

import dev.cordon.finding.Location;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;

/** What a plan says of a resource beside its values, while it is being read; empty texts for what it does not say. */
final class PlannedHeader {

    private final Location location;
    private String address = "";
    private String mode = "";
    private String type = "";
    private String name = "";
    private String provider = "";

    PlannedHeader(Location location) {
        this.location = location;
    }

    static boolean has(String field) {
        return switch (field) {
            case "address", "mode", "type", "name", "provider_name" -> true;
            default -> false;
        };
    }

    void put(String field, Value value) {
        String text = value instanceof StringValue string ? string.value() : "";
        switch (field) {
            case "address" -> address = text;
            case "mode" -> mode = text;
            case "type" -> type = text;
            case "name" -> name = text;
            case "provider_name" -> provider = text;
            default -> throw new IllegalArgumentException(field);
        }
    }

    String address() {
        return address;
    }

    PlannedResource resource(Value values, Value sensitive) {
        return new PlannedResource(
                address,
                mode,
                type,
                name,
                provider,
                values,
                PlannedResource.NOTHING,
                sensitive,
                PlannedResource.NOTHING,
                location);
    }
}
