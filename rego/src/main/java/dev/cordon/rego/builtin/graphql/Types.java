package dev.cordon.rego.builtin.graphql;

import dev.cordon.rego.value.ObjectBuilder;
import dev.cordon.rego.value.ObjectValue;
import org.jspecify.annotations.Nullable;

/** Reads the nodes that refer to types: a name or a list, either of them perhaps not null. */
final class Types {
    private Types() {}

    static boolean isNonNull(ObjectValue type) {
        return Nodes.flag(type, "NonNull");
    }

    static @Nullable ObjectValue element(ObjectValue type) {
        return Nodes.child(type, "Elem");
    }

    /** The name within all lists. */
    static String name(ObjectValue type) {
        ObjectValue element = element(type);
        return element == null ? Nodes.text(type, "NamedType") : name(element);
    }

    static String render(ObjectValue type) {
        ObjectValue element = element(type);
        String inner = element == null ? Nodes.text(type, "NamedType") : "[" + render(element) + "]";
        return isNonNull(type) ? inner + "!" : inner;
    }

    static ObjectValue named(String name, boolean nonNull) {
        ObjectBuilder type = Nodes.node();
        Nodes.put(type, "NamedType", name);
        Nodes.put(type, "NonNull", nonNull);
        return type.build();
    }

    /** This type with a not-null mark. */
    static ObjectValue nonNull(ObjectValue type) {
        ObjectBuilder result = Nodes.node();
        result.putAll(type);
        Nodes.put(result, "NonNull", true);
        return result.build();
    }

    /** Whether what has the first type may stand where the second is expected. */
    static boolean isCompatible(ObjectValue type, ObjectValue expected) {
        ObjectValue one = element(type);
        ObjectValue other = element(expected);
        if (isNonNull(expected) && !isNonNull(type) || (one == null) != (other == null)) {
            return false;
        }
        return one != null && other != null
                ? isCompatible(one, other)
                : Nodes.text(type, "NamedType").equals(Nodes.text(expected, "NamedType"));
    }
}
