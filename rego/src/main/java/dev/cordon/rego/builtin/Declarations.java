package dev.cordon.rego.builtin;

import dev.cordon.rego.json.JsonReader;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads declarations of built-in functions from a document in the format of OPA's capabilities. */
public final class Declarations {
    private static final String RESOURCE = "builtins.json";

    private Declarations() {}

    /** The declarations of all functions that this library knows, by name. */
    public static Map<String, Declaration> standard() {
        try (InputStream stream = Declarations.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return read((ObjectValue) JsonReader.read(RESOURCE, stream));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The declarations of a capabilities document, by name. */
    public static Map<String, Declaration> read(ObjectValue capabilities) {
        Map<String, Declaration> result = new LinkedHashMap<>();
        for (Value entry : elements(capabilities.get("builtins"))) {
            Declaration declaration = declaration((ObjectValue) entry);
            result.put(declaration.name(), declaration);
        }
        return result;
    }

    private static Declaration declaration(ObjectValue entry) {
        ObjectValue type = (ObjectValue) entry.get("decl");
        if (type == null) {
            throw new IllegalArgumentException("a built-in function without a declaration: " + entry);
        }
        Type result = type(type.get("result"));
        return new Declaration(
                text(entry, "name"),
                types(type.get("args")),
                result,
                type.get("variadic") != null,
                isTrue(entry, "relation"),
                isTrue(entry, "nondeterministic"));
    }

    private static boolean isTrue(ObjectValue entry, String key) {
        return entry.get(key) == BooleanValue.TRUE;
    }

    private static List<Type> types(@Nullable Value value) {
        List<Type> result = new ArrayList<>();
        elements(value).forEach(element -> result.add(type(element)));
        return result;
    }

    private static Type type(@Nullable Value value) {
        if (!(value instanceof ObjectValue object)) {
            return Type.ANY;
        }
        return switch (text(object, "type")) {
            case "null" -> new Type.Simple(Value.Kind.NULL);
            case "boolean" -> new Type.Simple(Value.Kind.BOOLEAN);
            case "number" -> new Type.Simple(Value.Kind.NUMBER);
            case "string" -> new Type.Simple(Value.Kind.STRING);
            case "set" -> new Type.SetOf(type(object.get("of")));
            case "array" -> new Type.Array(types(object.get("static")), optional(object.get("dynamic")));
            case "object" -> objectType(object);
            default -> new Type.Any(types(object.get("of")));
        };
    }

    private static Type objectType(ObjectValue object) {
        List<Type.Property> properties = new ArrayList<>();
        for (Value entry : elements(object.get("static"))) {
            ObjectValue property = (ObjectValue) entry;
            properties.add(new Type.Property(StringValue.of(text(property, "key")), type(property.get("value"))));
        }
        if (object.get("dynamic") instanceof ObjectValue dynamic) {
            return new Type.ObjectOf(properties, type(dynamic.get("key")), type(dynamic.get("value")));
        }
        return new Type.ObjectOf(properties, null, null);
    }

    private static @Nullable Type optional(@Nullable Value value) {
        return value == null ? null : type(value);
    }

    private static List<Value> elements(@Nullable Value value) {
        return value instanceof ArrayValue array ? array.values() : List.of();
    }

    private static String text(ObjectValue object, String key) {
        return object.get(key) instanceof StringValue text ? text.value() : "";
    }
}
