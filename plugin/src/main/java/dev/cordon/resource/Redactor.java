package dev.cordon.resource;

import dev.cordon.descriptor.AttributePath;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a resource what is called a secret, whatever the platform: texts under such a name, the value beside such a
 * name in a pair of the two, what the provider of its type keeps secret, and passwords inside addresses. Each becomes unknown.
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
        Value attributes = object(resource.attributes(), "");
        SortedMap<String, String> labels = labels();
        if (!changed) {
            return resource;
        }
        unknowns.addAll(resource.unknowns());
        return resource.withValues((ObjectValue) attributes, labels, unknowns);
    }

    private SortedMap<String, String> labels() {
        SortedMap<String, String> labels = resource.labels();
        if (labels.entrySet().stream().noneMatch(label -> SecretNames.isSecret(label.getKey(), label.getValue()))) {
            return labels;
        }
        changed = true;
        SortedMap<String, String> open = new TreeMap<>(labels);
        open.entrySet().removeIf(label -> SecretNames.isSecret(label.getKey(), label.getValue()));
        return open;
    }

    /** The value itself where nothing in it is hidden. */
    private Value value(Value value, String path) {
        if (value instanceof StringValue text) {
            return text(text, path);
        }
        if (value instanceof ObjectValue object) {
            return object(object, path);
        }
        return value instanceof ArrayValue array ? array(array, path) : value;
    }

    private Value text(StringValue text, String path) {
        @Nullable Value document = document(text.value());
        if (document != null) {
            Value kept = value(document, path);
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

    private Value array(ArrayValue array, String path) {
        @Nullable List<Value> items = null;
        for (int i = 0; i < array.size(); i++) {
            Value item = array.get(i);
            Value kept = value(item, AttributePath.item(path, i));
            if (kept != item && items == null) {
                items = new ArrayList<>(array.size());
                for (int before = 0; before < i; before++) {
                    items.add(array.get(before));
                }
            }
            if (items != null) {
                items.add(kept);
            }
        }
        return items == null ? array : ArrayValue.of(items);
    }

    private Value object(ObjectValue object, String path) {
        boolean pair = isSecretPair(object);
        List<Value> values = new ArrayList<>(object.size());
        boolean same = true;
        for (int i = 0; i < object.size(); i++) {
            Value member = object.valueAt(i);
            String name = name(object.keyAt(i));
            boolean hidden = isHidden(name, member, pair) || path.isEmpty() && this.kept.contains(name);
            Value open =
                    hidden ? hide(AttributePath.member(path, name)) : value(member, AttributePath.member(path, name));
            values.add(open);
            same &= open == member;
        }
        if (same) {
            return object;
        }
        ObjectBuilder builder = ObjectValue.builder();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != NullValue.NULL || object.valueAt(i) == NullValue.NULL) {
                builder.put(object.keyAt(i), values.get(i));
            }
        }
        return builder.build();
    }

    private static boolean isHidden(String name, Value value, boolean pair) {
        if (value instanceof StringValue text) {
            return SecretNames.isSecret(name, text.value())
                    || pair && VALUES.contains(name) && !text.value().isEmpty();
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
        unknowns.add(new Unknown(path, SecretNames.REASON, resource.locationOf(path)));
        return NullValue.NULL;
    }

    private static String name(Value key) {
        return key instanceof StringValue text ? text.value() : key.toString();
    }
}
