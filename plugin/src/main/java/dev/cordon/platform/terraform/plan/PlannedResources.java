package dev.cordon.platform.terraform.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.cordon.descriptor.json.JsonStream;
import dev.cordon.descriptor.json.JsonValues;
import dev.cordon.finding.Location;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the resources of a plan from the three places that speak of them. */
final class PlannedResources {

    private static final Set<String> HEADER = Set.of("address", "mode", "type", "name", "provider_name");

    private final String path;
    private final SortedMap<String, PlannedResource> byAddress = new TreeMap<>();

    PlannedResources(String path) {
        this.path = path;
    }

    SortedMap<String, PlannedResource> byAddress() {
        return byAddress;
    }

    /** {@code planned_values}: everything as it will be. */
    void plannedValues(JsonParser parser) throws IOException {
        eachField(parser, (name, value) -> {
            if (name.equals("root_module")) {
                module(value, true);
            } else {
                value.skipChildren();
            }
        });
    }

    /** {@code prior_state}: of interest for the data sources that were read while planning. */
    void priorState(JsonParser parser) throws IOException {
        eachField(parser, (name, value) -> {
            if (name.equals("values")) {
                eachField(value, (inner, at) -> {
                    if (inner.equals("root_module")) {
                        module(at, false);
                    } else {
                        at.skipChildren();
                    }
                });
            } else {
                value.skipChildren();
            }
        });
    }

    /** {@code resource_changes}: what is unknown and what is secret; the values again where nobody else has them. */
    void changes(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            change(parser);
        }
    }

    private void module(JsonParser parser, boolean managed) throws IOException {
        eachField(parser, (name, value) -> {
            if (value.currentToken() == JsonToken.START_ARRAY && name.equals("resources")) {
                while (value.nextToken() != JsonToken.END_ARRAY) {
                    resource(value, managed);
                }
            } else if (value.currentToken() == JsonToken.START_ARRAY && name.equals("child_modules")) {
                while (value.nextToken() != JsonToken.END_ARRAY) {
                    module(value, managed);
                }
            } else {
                value.skipChildren();
            }
        });
    }

    private void resource(JsonParser parser, boolean managed) throws IOException {
        Location location = JsonStream.location(path, parser);
        ObjectBuilder header = ObjectValue.builder();
        Value[] values = {ObjectValue.EMPTY, PlannedResource.NOTHING};
        eachField(parser, (name, value) -> {
            if (HEADER.contains(name)) {
                header.put(name, JsonValues.read(value));
            } else if (name.equals("values")) {
                values[0] = JsonValues.read(value);
            } else if (name.equals("sensitive_values")) {
                values[1] = JsonValues.read(value);
            } else {
                value.skipChildren();
            }
        });
        PlannedResource resource = PlannedResource.of(header.build(), values[0], values[1], location);
        if (managed || !resource.isManaged()) {
            byAddress.putIfAbsent(resource.address(), resource);
        }
    }

    private void change(JsonParser parser) throws IOException {
        Location location = JsonStream.location(path, parser);
        ObjectBuilder header = ObjectValue.builder();
        Value[] change = {ObjectValue.EMPTY};
        eachField(parser, (name, value) -> {
            if (HEADER.contains(name)) {
                header.put(name, JsonValues.read(value));
            } else if (name.equals("change")) {
                change[0] = changeObject(value, isKnown(header));
            } else {
                value.skipChildren();
            }
        });
        apply(header.build(), (ObjectValue) change[0], location);
    }

    /** Whether the planned values of the resource were read; its address comes before the change. */
    private boolean isKnown(ObjectBuilder header) {
        return header.get(StringValue.of("address")) instanceof StringValue address
                && byAddress.containsKey(address.value());
    }

    /** Everything but what was before, and what is known already: most of the file. */
    private static Value changeObject(JsonParser parser, boolean known) throws IOException {
        ObjectBuilder change = ObjectValue.builder();
        eachField(parser, (name, value) -> {
            if (name.startsWith("before") || known && name.equals("after")) {
                value.skipChildren();
            } else {
                change.put(name, JsonValues.read(value));
            }
        });
        return change.build();
    }

    private void apply(ObjectValue header, ObjectValue change, Location location) {
        if (!remains(change.get("actions"))) {
            return;
        }
        Value unknown = orNothing(change.get("after_unknown"));
        Value sensitive = orNothing(change.get("after_sensitive"));
        String address = PlannedResource.text(header, "address");
        @Nullable PlannedResource seen = byAddress.get(address);
        if (seen == null) {
            Value after = orNothing(change.get("after"));
            seen = PlannedResource.of(header, after, PlannedResource.NOTHING, location);
        }
        byAddress.put(address, seen.withChange(unknown, sensitive));
    }

    /** Whether the resource is there after the plan; one that is deleted or forgotten is not. */
    private static boolean remains(@Nullable Value actions) {
        if (!(actions instanceof ArrayValue list) || list.size() != 1) {
            return true;
        }
        return !(list.get(0) instanceof StringValue only
                && (only.value().equals("delete") || only.value().equals("forget")));
    }

    private static Value orNothing(@Nullable Value value) {
        return value == null ? PlannedResource.NOTHING : value;
    }

    private static void eachField(JsonParser parser, FieldReader reader) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            reader.read(name, parser);
        }
    }

    /** Must consume the value that the parser stands on. */
    private interface FieldReader {
        void read(String name, JsonParser value) throws IOException;
    }
}
