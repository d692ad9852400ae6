package dev.cordon.rego.compile.type;

import dev.cordon.rego.builtin.Type;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether a value can be of two types at once. */
final class Unification {
    private Unification() {}

    /** Types that are not known go with everything. */
    static boolean unifies(@Nullable Type one, @Nullable Type other) {
        if (one == null || other == null) {
            return true;
        }
        if (one instanceof Type.Any any) {
            return unifiesAny(any, other);
        }
        if (other instanceof Type.Any any) {
            return unifiesAny(any, one);
        }
        if (one instanceof Type.Array array && other instanceof Type.Array that) {
            return arrays(array, that);
        }
        if (one instanceof Type.ObjectOf object && other instanceof Type.ObjectOf that) {
            return objects(object, that);
        }
        if (one instanceof Type.SetOf set && other instanceof Type.SetOf that) {
            return unifies(set.element(), that.element());
        }
        if (one instanceof Type.Function function && other instanceof Type.Function that) {
            return functions(function, that);
        }
        return one instanceof Type.Simple && one.equals(other);
    }

    /** One can be called in the place of the other; their results need not agree. */
    private static boolean functions(Type.Function one, Type.Function other) {
        int arity = one.arguments().size();
        return arity == other.arguments().size()
                && IntStream.range(0, arity)
                        .allMatch(i -> unifies(
                                one.arguments().get(i), other.arguments().get(i)));
    }

    private static boolean unifiesAny(Type.Any any, Type other) {
        // A function is no value, so it is not one of any values either.
        return !(other instanceof Type.Function)
                && (any.options().isEmpty() || any.options().stream().anyMatch(option -> unifies(option, other)));
    }

    private static boolean arrays(Type.Array one, Type.Array other) {
        boolean fixed = fixed(one.fixed(), other) && fixed(other.fixed(), one);
        return fixed && (one.rest() == null || other.rest() == null || unifies(one.rest(), other.rest()));
    }

    private static boolean fixed(List<Type> elements, Type.Array other) {
        for (int i = 0; i < elements.size(); i++) {
            Type counterpart = i < other.fixed().size() ? other.fixed().get(i) : other.rest();
            if (counterpart == null || !unifies(elements.get(i), counterpart)) {
                return false;
            }
        }
        return true;
    }

    private static boolean objects(Type.ObjectOf one, Type.ObjectOf other) {
        boolean known = known(one, other) && known(other, one);
        return known && (one.value() == null || other.value() == null || unifies(one.value(), other.value()));
    }

    private static boolean known(Type.ObjectOf one, Type.ObjectOf other) {
        for (Type.Property property : one.properties()) {
            Type counterpart = TypeOps.property(other, property.key());
            if (counterpart == null || !unifies(property.type(), counterpart)) {
                return false;
            }
        }
        return true;
    }
}
