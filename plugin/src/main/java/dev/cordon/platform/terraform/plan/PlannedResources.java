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
        rootModule(parser, true);
    }

    /** {@code prior_state}: of interest for the data sources that were read while planning. */
    void priorState(JsonParser parser) throws IOException {
        for (String name = firstField(parser); name != null; name = nextField(parser)) {
            if (name.equals("values")) {
                rootModule(parser, false);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void rootModule(JsonParser parser, boolean managed) throws IOException {
        for (String name = firstField(parser); name != null; name = nextField(parser)) {
            if (name.equals("root_module")) {
                module(parser, managed);
            } else {
                parser.skipChildren();
            }
        }
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
        for (String name = firstField(parser); name != null; name = nextField(parser)) {
            boolean list = parser.currentToken() == JsonToken.START_ARRAY;
            if (list && name.equals("resources")) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    resource(parser, managed);
                }
            } else if (list && name.equals("child_modules")) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    module(parser, managed);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void resource(JsonParser parser, boolean managed) throws IOException {
        PlannedHeader header = new PlannedHeader(JsonStream.location(path, parser));
        Value planned = ObjectValue.EMPTY;
        Value sensitive = PlannedResource.NOTHING;
        for (String name = firstField(parser); name != null; name = nextField(parser)) {
            if (PlannedHeader.has(name)) {
                header.put(name, values.read());
            } else if (name.equals("values")) {
                planned = values.read();
            } else if (name.equals("sensitive_values")) {
                sensitive = values.read();
            } else {
                parser.skipChildren();
            }
        }
        PlannedResource resource = header.resource(planned, sensitive);
        if (managed || !resource.isManaged()) {
            byAddress.putIfAbsent(resource.address(), resource);
        }
    }

    private void change(JsonParser parser) throws IOException {
        PlannedHeader header = new PlannedHeader(JsonStream.location(path, parser));
        ObjectValue change = ObjectValue.EMPTY;
        for (String name = firstField(parser); name != null; name = nextField(parser)) {
            if (PlannedHeader.has(name)) {
                header.put(name, values.read());
            } else if (name.equals("change")) {
                // The address comes before the change.
                change = changeObject(parser, byAddress.containsKey(header.address()));
            } else {
                parser.skipChildren();
            }
        }
        apply(header, change);
    }

    /** Everything but what was before, and what is known already: most of the file. */
    private ObjectValue changeObject(JsonParser parser, boolean known) throws IOException {
        ObjectBuilder change = ObjectValue.builder();
        for (String name = firstField(parser); name != null; name = nextField(parser)) {
            if (name.startsWith("before") || known && name.equals("after")) {
                parser.skipChildren();
            } else {
                change.put(name, values.read());
            }
        }
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

    /** Enters the object that the parser stands on; the name of the first value, or null after an empty object or another value. */
    private static @Nullable String firstField(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        return nextField(parser);
    }

    /** The name of the next value, on which the parser then stands; null at the end of the object. */
    private static @Nullable String nextField(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            return null;
        }
        String name = parser.currentName();
        parser.nextToken();
        return name;
    }
}
