package dev.cordon.rego.compile.type;

import dev.cordon.rego.builtin.Type;
import dev.cordon.rego.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The types of what several rules define together. */
final class Merging {
    private Merging() {}

    static Type merge(@Nullable Type one, Type other) {
        if (one == null || one.equals(other)) {
            return other;
        }
        if (one instanceof Type.Function function && other instanceof Type.Function that) {
            return merge(function, that);
        }
        if (one instanceof Type.Function || other instanceof Type.Function) {
            return Type.ANY;
        }
        if (one instanceof Type.SetOf set && other instanceof Type.SetOf that) {
            return new Type.SetOf(orAny(set.element(), that.element()));
        }
        boolean open = one instanceof Type.ObjectOf left
                && other instanceof Type.ObjectOf right
                && left.properties().isEmpty()
                && right.properties().isEmpty();
        return open ? merge((Type.ObjectOf) one, (Type.ObjectOf) other) : orAny(one, other);
    }

    private static Type merge(Type.Function one, Type.Function other) {
        if (one.arguments().size() != other.arguments().size()) {
            return Type.ANY;
        }
        List<Type> arguments = new ArrayList<>();
        for (int i = 0; i < one.arguments().size(); i++) {
            arguments.add(orAny(one.arguments().get(i), other.arguments().get(i)));
        }
        return new Type.Function(arguments, orAny(one.result(), other.result()), false);
    }

    private static Type merge(Type.ObjectOf one, Type.ObjectOf other) {
        Type value = one.value() == null || other.value() == null
                ? TypeOps.or(one.value(), other.value())
                : merge(one.value(), other.value());
        return new Type.ObjectOf(List.of(), TypeOps.or(one.key(), other.key()), value);
    }

    /** An object type to which something is added at a path below it. */
    static Type.ObjectOf insert(Type.ObjectOf object, List<Value> path, Type type) {
        Type below = path.size() == 1
                ? type
                : insert(new Type.ObjectOf(List.of(), null, null), path.subList(1, path.size()), type);
        return new Type.ObjectOf(
                object.properties(),
                TypeOps.or(object.key(), TypeOps.ofKey(path.get(0))),
                TypeOps.or(object.value(), below));
    }

    private static Type orAny(Type one, Type other) {
        return Objects.requireNonNullElse(TypeOps.or(one, other), Type.ANY);
    }
}
