package dev.cordon.rego.compile.type;

import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The types that JSON schemas describe. */
final class SchemaTypes {
    private static final int DEEPEST = 64;

    private final ObjectValue root;

    private SchemaTypes(ObjectValue root) {
        this.root = root;
    }

    /** The type that a schema describes. */
    static Type of(ObjectValue schema) {
        return new SchemaTypes(schema).type(schema, 0);
    }

    /** The types of schemas at the references that they are about; those of parts go before those of the whole. */
    static TypeTree tree(Map<List<String>, ObjectValue> schemas) {
        TypeTree tree = new TypeTree();
        Map<List<String>, Type> byPath = new TreeMap<>((one, other) -> one.size() != other.size()
                ? Integer.compare(one.size(), other.size())
                : one.toString().compareTo(other.toString()));
        schemas.forEach((path, schema) -> byPath.put(path, of(schema)));
        byPath.forEach((path, type) -> {
            List<Value> start = List.of(StringValue.of(path.get(0)));
            TypeTree node = tree.child(start.get(0));
            Type known = node == null ? null : node.type();
            tree.put(start, override(known, path.subList(1, path.size()), type));
        });
        return tree;
    }

    /** A type in which a path has another type. */
    private static Type override(@Nullable Type around, List<String> path, Type type) {
        if (path.isEmpty()) {
            return type;
        }
        Value key = StringValue.of(path.get(0));
        List<Type.Property> properties = new ArrayList<>();
        Type inner = null;
        Type.ObjectOf object =
                around instanceof Type.ObjectOf known ? known : new Type.ObjectOf(List.of(), Type.ANY, Type.ANY);
        for (Type.Property property : object.properties()) {
            if (property.key().equals(key)) {
                inner = property.type();
            } else {
                properties.add(property);
            }
        }
        properties.add(new Type.Property(key, override(inner, path.subList(1, path.size()), type)));
        return new Type.ObjectOf(properties, object.key(), object.value());
    }

    private Type type(@Nullable Value value, int depth) {
        if (!(value instanceof ObjectValue schema) || depth > DEEPEST) {
            return Type.ANY;
        }
        if (schema.get("$ref") instanceof StringValue reference) {
            return type(target(reference.value()), depth + 1);
        }
        if (schema.get("allOf") instanceof ArrayValue || schema.get("not") != null) {
            return Type.ANY;
        }
        for (String union : List.of("anyOf", "oneOf")) {
            if (schema.get(union) instanceof ArrayValue options) {
                return union(options, depth);
            }
        }
        Value name = schema.get("type");
        if (name instanceof ArrayValue names) {
            Type all = null;
            for (Value each : names) {
                all = TypeOps.or(all, named(each, schema, depth));
            }
            return all == null ? Type.ANY : all;
        }
        boolean isObject = name == null && schema.get("properties") instanceof ObjectValue;
        return named(isObject ? StringValue.of("object") : name, schema, depth);
    }

    private Type union(ArrayValue options, int depth) {
        Type all = null;
        for (Value option : options) {
            all = TypeOps.or(all, type(option, depth + 1));
        }
        return all == null ? Type.ANY : all;
    }

    private Type named(@Nullable Value name, ObjectValue schema, int depth) {
        return switch (name instanceof StringValue text ? text.value() : "") {
            case "null" -> new Type.Simple(Value.Kind.NULL);
            case "boolean" -> TypeOps.BOOLEAN;
            case "number", "integer" -> TypeOps.NUMBER;
            case "string" -> TypeOps.STRING;
            case "array" -> array(schema, depth);
            case "object" -> object(schema, depth);
            default -> Type.ANY;
        };
    }

    private Type array(ObjectValue schema, int depth) {
        Value items = schema.get("items");
        if (!(items instanceof ArrayValue fixed)) {
            return new Type.Array(List.of(), type(items, depth + 1));
        }
        List<Type> types = new ArrayList<>();
        fixed.forEach(item -> types.add(type(item, depth + 1)));
        boolean closed = schema.get("additionalItems") == BooleanValue.FALSE;
        return new Type.Array(types, closed ? null : type(schema.get("additionalItems"), depth + 1));
    }

    private Type object(ObjectValue schema, int depth) {
        List<Type.Property> properties = new ArrayList<>();
        if (schema.get("properties") instanceof ObjectValue known) {
            known.forEach((key, each) -> properties.add(new Type.Property(key, type(each, depth + 1))));
        }
        Value more = schema.get("additionalProperties");
        boolean open = more instanceof ObjectValue || more == BooleanValue.TRUE || properties.isEmpty();
        return open
                ? new Type.ObjectOf(properties, Type.ANY, type(more, depth + 1))
                : new Type.ObjectOf(properties, null, null);
    }

    /** What a reference within the schema points to. */
    private @Nullable Value target(String reference) {
        if (!reference.startsWith("#")) {
            return null;
        }
        Value current = root;
        for (String part : reference.substring(1).split("/", -1)) {
            String key = part.replace("~1", "/").replace("~0", "~");
            current = part.isEmpty() ? current : current instanceof ObjectValue object ? object.get(key) : null;
        }
        return current;
    }
}
