package dev.cordon.resource;

import dev.cordon.descriptor.Place;
import dev.cordon.rego.json.JsonException;
import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.json.JsonWriter;
import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.NullValue;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a resource what is called a secret, whatever the platform: texts under such a name, the value beside such a
 * name in a pair of the two, what the provider of its type keeps secret, and passwords inside addresses. Each becomes unknown.
 * Of the {@link StartScripts scripts} that machines start with the places are left, in a list.
 */
public final class Redactor {

    private static final Set<String> NAMES = Set.of("name", "Name", "key", "Key", "ParameterKey");
    private static final Set<String> VALUES = Set.of("value", "Value", "ParameterValue");

    private final Resource resource;
    private final Set<String> kept;
    private final List<Unknown> unknowns = new ArrayList<>();
    private boolean changed;

    private Redactor(Resource resource) {
        this.resource = resource;
        this.kept = SecretAttributes.of(resource.type());
    }

    /** The same resource where there is nothing to take out. */
    public static Resource redacted(Resource resource) {
        return new Redactor(resource).redact();
    }

    private Resource redact() {
        Value attributes = object(resource.attributes(), Place.TOP);
        SortedMap<String, String> labels = labels();
        if (!changed) {
            return resource;
        }
        unknowns.addAll(resource.unknowns());
        return resource.withValues((ObjectValue) attributes, labels, unknowns);
    }

    private SortedMap<String, String> labels() {
        SortedMap<String, String> labels = resource.labels();
        if (!anySecret(labels)) {
            return labels;
        }
        changed = true;
        SortedMap<String, String> open = new TreeMap<>(labels);
        open.entrySet().removeIf(label -> SecretNames.isSecret(label.getKey(), label.getValue()));
        return open;
    }

    private static boolean anySecret(SortedMap<String, String> labels) {
        for (Map.Entry<String, String> label : labels.entrySet()) {
            if (SecretNames.isSecret(label.getKey(), label.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** The value itself where nothing in it is hidden. */
    private Value value(Value value, Place place) {
        if (value instanceof StringValue text) {
            return text(text, place);
        }
        if (value instanceof ObjectValue object) {
            return object(object, place);
        }
        return value instanceof ArrayValue array ? array(array, place) : value;
    }

    private Value text(StringValue text, Place place) {
        @Nullable Value document = document(text.value());
        if (document != null) {
            Value kept = value(document, place);
            return kept == document ? text : StringValue.of(JsonWriter.compact(kept));
        }
        String bare = SecretNames.withoutSecrets(text.value());
        boolean same = bare.equals(text.value());
        changed |= !same;
        return same ? text : StringValue.of(bare);
    }

    /** What a text says that is JSON and may hold secrets by name, such as the definitions of containers. */
    private static @Nullable Value document(String text) {
        boolean braced = text.startsWith("{") && text.endsWith("}") || text.startsWith("[") && text.endsWith("]");
        if (!braced || !SecretNames.mayName(text)) {
            return null;
        }
        try {
            return JsonReader.read(new SourceFile("json", text));
        } catch (JsonException e) {
            return null;
        }
    }

    private Value array(ArrayValue array, Place place) {
        Value @Nullable [] items = null;
        for (int i = 0; i < array.size(); i++) {
            Value item = array.get(i);
            Value kept = value(item, place.item(i));
            if (kept != item && items == null) {
                items = array.values().toArray(new Value[0]);
            }
            if (items != null) {
                items[i] = kept;
            }
        }
        return items == null ? array : ArrayValue.owning(items);
    }

    private Value object(ObjectValue object, Place place) {
        Value @Nullable [] values = null;
        for (int i = 0; i < object.size(); i++) {
            Value member = object.valueAt(i);
            Value open = member(object, i, place);
            if (open != member && values == null) {
                values = object.values().toArray(new Value[0]);
            }
            if (values != null) {
                values[i] = open;
            }
        }
        return values == null ? object : without(object, values);
    }

    /** The object with these values, without those that are hidden. */
    private static Value without(ObjectValue object, Value[] values) {
        ObjectBuilder builder = ObjectValue.builder();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != NullValue.NULL || object.valueAt(i) == NullValue.NULL) {
                builder.put(object.keyAt(i), values[i]);
            }
        }
        return builder.build();
    }

    private Value member(ObjectValue object, int index, Place place) {
        String name = name(object.keyAt(index));
        Value value = object.valueAt(index);
        if (StartScripts.isOne(name)) {
            return script(value, place.member(name));
        }
        boolean hidden = isHidden(name, value, object) || place == Place.TOP && kept.contains(name);
        Place at = place.member(name);
        if (!hidden) {
            return value(value, at);
        }
        return told(value, at);
    }

    /** The hosts that a secret names are none. */
    private Value told(Value secret, Place at) {
        String open = secret instanceof StringValue text ? ToldPlaces.openOfSecret(text.value()) : null;
        if (open == null) {
            return hide(at.path());
        }
        StringValue hosts = StringValue.of(open);
        boolean same = hosts.equals(secret);
        changed |= !same;
        return same ? secret : hosts;
    }

    /** What is no text has been read before, or is none. */
    private Value script(Value value, Place at) {
        if (!(value instanceof StringValue text)) {
            return value(value, at);
        }
        changed = true;
        ArrayValue places = StartScripts.places(text.value());
        if (places == null) {
            unknowns.add(new Unknown(
                    at.path(), "what is shown of the script cannot be read", resource.locationOf(at.path())));
            return NullValue.NULL;
        }
        return places;
    }

    private static boolean isHidden(String name, Value value, ObjectValue around) {
        if (value instanceof StringValue text) {
            return SecretNames.isSecret(name, text.value())
                    || VALUES.contains(name) && !text.value().isEmpty() && isSecretPair(around);
        }
        return value instanceof NumberValue && SecretNames.isPassword(name);
    }

    /** {@code {name: DB_PASSWORD, value: …}}. */
    private static boolean isSecretPair(ObjectValue object) {
        for (String name : NAMES) {
            if (object.get(name) instanceof StringValue text && SecretNames.isSecret(text.value())) {
                return true;
            }
        }
        return false;
    }

    private Value hide(String path) {
        changed = true;
        unknowns.add(new Unknown(path, UnknownKind.SENSITIVE, resource.locationOf(path)));
        return NullValue.NULL;
    }

    private static String name(Value key) {
        return key instanceof StringValue text ? text.value() : key.toString();
    }
}
