package dev.cordon.rego.compile.type;

import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.value.NumberValue;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What types consist of: unions, the keys and the values of collections, and the type at a key. */
final class TypeOps {
    static final Type BOOLEAN = new Type.Simple(Value.Kind.BOOLEAN);
    static final Type NUMBER = new Type.Simple(Value.Kind.NUMBER);
    static final Type STRING = new Type.Simple(Value.Kind.STRING);
    private static final Comparator<Type> ORDER =
            Comparator.comparing(TypeOps::rank).thenComparing(Type::toString);

    private TypeOps() {}

    static boolean isAny(@Nullable Type type) {
        return type instanceof Type.Any any && any.options().isEmpty();
    }

    private static int rank(Type type) {
        if (type instanceof Type.Simple simple) {
            return simple.kind().ordinal();
        }
        if (type instanceof Type.Array) {
            return Value.Kind.ARRAY.ordinal();
        }
        return type instanceof Type.ObjectOf ? Value.Kind.OBJECT.ordinal() : Value.Kind.SET.ordinal();
    }

    /** One or the other; null stands for no type at all. */
    static @Nullable Type or(@Nullable Type one, @Nullable Type other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (isAny(one) || isAny(other)) {
            return Type.ANY;
        }
        Set<Type> options = new LinkedHashSet<>();
        options.addAll(options(one));
        options.addAll(options(other));
        List<Type> sorted = new ArrayList<>(options);
        sorted.sort(ORDER);
        return sorted.size() == 1 ? sorted.get(0) : new Type.Any(sorted);
    }

    static List<Type> options(Type type) {
        return type instanceof Type.Any any ? any.options() : List.of(type);
    }

    /** The type of the keys of a collection, or null if it has none. */
    static @Nullable Type keys(@Nullable Type type) {
        if (type == null || isAny(type)) {
            return type;
        }
        if (type instanceof Type.Any any) {
            Type keys = null;
            for (Type option : any.options()) {
                keys = or(keys, keys(option));
            }
            return keys;
        }
        if (type instanceof Type.ObjectOf object) {
            Type keys = object.key();
            for (Type.Property property : object.properties()) {
                keys = or(keys, ofKey(property.key()));
            }
            return keys;
        }
        if (type instanceof Type.Array) {
            return NUMBER;
        }
        return type instanceof Type.SetOf set ? set.element() : null;
    }

    /** The type of the values of a collection, or null if it has none. */
    static @Nullable Type values(@Nullable Type type) {
        if (type == null || isAny(type)) {
            return type;
        }
        if (type instanceof Type.Any any) {
            Type values = null;
            for (Type option : any.options()) {
                values = or(values, values(option));
            }
            return values;
        }
        if (type instanceof Type.ObjectOf object) {
            Type values = object.value();
            for (Type.Property property : object.properties()) {
                values = or(values, property.type());
            }
            return values;
        }
        if (type instanceof Type.Array array) {
            Type values = array.rest();
            for (Type element : array.fixed()) {
                values = or(values, element);
            }
            return values;
        }
        return type instanceof Type.SetOf set ? set.element() : null;
    }

    /** The type at a constant key, or null if there can be nothing. */
    static @Nullable Type select(@Nullable Type type, Value key) {
        if (type == null || isAny(type)) {
            return type;
        }
        if (type instanceof Type.Any any) {
            Type selected = null;
            for (Type option : any.options()) {
                selected = or(selected, select(option, key));
            }
            return selected;
        }
        if (type instanceof Type.Array array) {
            return key instanceof NumberValue number ? element(array, number) : null;
        }
        if (type instanceof Type.ObjectOf object) {
            return property(object, key);
        }
        return type instanceof Type.SetOf set && contains(set.element(), ofKey(key)) ? ofKey(key) : null;
    }

    private static @Nullable Type element(Type.Array array, NumberValue index) {
        if (!index.isLong() || index.longValue() < 0) {
            return null;
        }
        return index.longValue() < array.fixed().size() ? array.fixed().get((int) index.longValue()) : array.rest();
    }

    static @Nullable Type property(Type.ObjectOf object, Value key) {
        for (Type.Property property : object.properties()) {
            if (property.key().equals(key)) {
                return property.type();
            }
        }
        return object.key() != null && contains(object.key(), ofKey(key)) ? object.value() : null;
    }

    private static boolean contains(Type general, Type special) {
        return isAny(general) || options(general).stream().anyMatch(option -> Unification.unifies(option, special));
    }

    /** The type of a constant. */
    static Type ofKey(Value value) {
        return switch (value.kind()) {
            case ARRAY -> new Type.Array(List.of(), Type.ANY);
            case OBJECT -> new Type.ObjectOf(List.of(), Type.ANY, Type.ANY);
            case SET -> new Type.SetOf(Type.ANY);
            default -> new Type.Simple(value.kind());
        };
    }

    /** The constant keys that something of a type may have, for messages. */
    static List<Value> knownKeys(@Nullable Type type) {
        Set<Value> keys = new LinkedHashSet<>();
        for (Type option : type == null ? List.<Type>of() : options(type)) {
            if (option instanceof Type.ObjectOf object) {
                object.properties().forEach(property -> keys.add(property.key()));
            }
        }
        List<Value> sorted = new ArrayList<>(keys);
        sorted.sort(null);
        return sorted;
    }

    static String text(@Nullable Type type) {
        return type == null ? "???" : type.toString();
    }
}
