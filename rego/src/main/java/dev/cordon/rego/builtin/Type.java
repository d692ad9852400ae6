package dev.cordon.rego.builtin;

import dev.cordon.rego.value.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type as OPA declares and infers them. */
public sealed interface Type {
    Type ANY = new Any(List.of());

    /** A type without parts. */
    record Simple(Value.Kind kind) implements Type {
        @Override
        public String toString() {
            return kind.typeName();
        }
    }

    /** One of several types; of any type if there are none. */
    record Any(List<Type> options) implements Type {
        public Any {
            options = List.copyOf(options);
        }

        @Override
        public String toString() {
            return options.isEmpty() ? "any" : "any" + Types.angled(options);
        }
    }

    /** An array: a type for each of the first elements, and one for those that follow, if any may. */
    record Array(List<Type> fixed, @Nullable Type rest) implements Type {
        public Array {
            fixed = List.copyOf(fixed);
        }

        @Override
        public String toString() {
            String prefix = fixed.isEmpty() ? "" : Types.angled(fixed);
            return "array" + prefix + (rest == null ? "" : "[" + rest + "]");
        }
    }

    /** A set of elements of a type. */
    record SetOf(Type element) implements Type {
        @Override
        public String toString() {
            return "set[" + element + "]";
        }
    }

    /** An object: known keys with their types, and types for keys and values beyond, if there may be any. */
    record ObjectOf(
            List<Property> properties,
            @Nullable Type key,
            @Nullable Type value) implements Type {
        public ObjectOf {
            properties = List.copyOf(properties);
        }

        @Override
        public String toString() {
            String fixed = properties.isEmpty() ? "" : Types.angled(properties);
            return "object" + fixed + (key == null ? "" : "[" + key + ": " + value + "]");
        }
    }

    /** A function: never the type of a value, but that of what a call names. */
    record Function(List<Type> arguments, Type result, boolean variadic) implements Type {
        public Function {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return arguments.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")")) + " => "
                    + result;
        }
    }

    /** A key of an object whose name is known. */
    record Property(Value key, Type type) {
        @Override
        public String toString() {
            return (key instanceof dev.cordon.rego.value.StringValue text ? text.value() : key.toString())
                    + ": "
                    + type;
        }
    }
}
