package dev.cordon.platform.terraform.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.cordon.descriptor.json.JsonStream;
import dev.cordon.descriptor.json.JsonValues;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the resources of a plan from the three places that speak of them. */
final class PlannedResources {

    private final String path;
    private final JsonValues values;
    private final Map<String, PlannedResource> byAddress = new HashMap<>();

    PlannedResources(String path, JsonValues values) {
        this.path = path;
        this.values = values;
    }

    /** In no order. */
    Collection<PlannedResource> all() {
        return byAddress.values();
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
        PlannedHeader header = new PlannedHeader(JsonStream.location(path, parser));
        Value[] parts = {ObjectValue.EMPTY, PlannedResource.NOTHING};
        eachField(parser, (name, value) -> {
            if (PlannedHeader.has(name)) {
                header.put(name, values.read());
            } else if (name.equals("values")) {
                parts[0] = values.read();
            } else if (name.equals("sensitive_values")) {
                parts[1] = values.read();
            } else {
                value.skipChildren();
            }
        });
        PlannedResource resource = header.resource(parts[0], parts[1]);
        if (managed || !resource.isManaged()) {
            byAddress.putIfAbsent(resource.address(), resource);
        }
    }

    private void change(JsonParser parser) throws IOException {
        PlannedHeader header = new PlannedHeader(JsonStream.location(path, parser));
        Value[] change = {ObjectValue.EMPTY};
        eachField(parser, (name, value) -> {
            if (PlannedHeader.has(name)) {
                header.put(name, values.read());
            } else if (name.equals("change")) {
                // The address comes before the change.
                change[0] = changeObject(value, byAddress.containsKey(header.address()));
            } else {
                value.skipChildren();
            }
        });
        apply(header, (ObjectValue) change[0]);
    }

    /** Everything but what was before, and what is known already: most of the file. */
    private Value changeObject(JsonParser parser, boolean known) throws IOException {
        ObjectBuilder change = ObjectValue.builder();
        eachField(parser, (name, value) -> {
            if (name.startsWith("before") || known && name.equals("after")) {
                value.skipChildren();
            } else {
                change.put(name, values.read());
            }
        });
        return change.build();
    }

    private void apply(PlannedHeader header, ObjectValue change) {
        if (!remains(change.get("actions"))) {
            return;
        }
        Value unknown = orNothing(change.get("after_unknown"));
        Value sensitive = orNothing(change.get("after_sensitive"));
        @Nullable PlannedResource seen = byAddress.get(header.address());
        if (seen == null) {
            seen = header.resource(orNothing(change.get("after")), PlannedResource.NOTHING);
        }
        byAddress.put(seen.address(), seen.withChange(unknown, sensitive));
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
