package dev.cordon.platform.terraform.value;

import dev.cordon.platform.terraform.value.Type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type that Terraform gives to values of different types where they must have one: {@code cond ? [1] : ["a", "b"]} is a
 * list of texts, {@code cond ? {a = 1} : {}} a map of numbers.
 */
final class CommonType {

    private CommonType() {}

    /** Null where there is none. */
    static @Nullable Type of(List<Type> types) {
        List<Type> known = types.stream()
                .filter(type -> type.kind() != Kind.ANY)
                .distinct()
                .toList();
        if (known.size() < 2) {
            return known.isEmpty() ? Type.ANY : known.get(0);
        }
        Set<Kind> kinds = known.stream().map(Type::kind).collect(Collectors.toSet());
        if (types.contains(Type.ANY) && Set.of(Kind.TUPLE, Kind.OBJECT).containsAll(kinds)) {
            // What the unknown one is decides, and nobody knows it.
            return Type.ANY;
        }
        if (kinds.equals(Set.of(Kind.TUPLE))) {
            return tuple(known);
        }
        if (kinds.equals(Set.of(Kind.OBJECT))) {
            return object(known);
        }
        if (Set.of(Kind.LIST, Kind.TUPLE).containsAll(kinds)) {
            return collection(Kind.LIST, known);
        }
        if (Set.of(Kind.MAP, Kind.OBJECT).containsAll(kinds)) {
            return collection(Kind.MAP, known);
        }
        if (kinds.contains(Kind.SET) && Set.of(Kind.SET, Kind.TUPLE, Kind.LIST).containsAll(kinds)) {
            return known.stream().allMatch(type -> type.kind() == Kind.SET)
                    ? collection(Kind.SET, known)
                    : taken(known);
        }
        return simple(kinds);
    }

    /** The first list, else the first set, is what the others become. */
    private static Type taken(List<Type> types) {
        List<Type> lists =
                types.stream().filter(type -> type.kind() == Kind.LIST).toList();
        return lists.isEmpty()
                ? types.stream()
                        .filter(type -> type.kind() == Kind.SET)
                        .toList()
                        .get(0)
                : lists.get(0);
    }

    /** A text, a number and a boolean make a text. */
    private static @Nullable Type simple(Set<Kind> kinds) {
        boolean texts = kinds.contains(Kind.TEXT)
                && Set.of(Kind.TEXT, Kind.NUMBER, Kind.BOOLEAN).containsAll(kinds);
        return texts ? Type.of(Kind.TEXT, List.of()) : null;
    }

    /** Tuples of one length make a tuple, others a list. */
    private static @Nullable Type tuple(List<Type> types) {
        long lengths =
                types.stream().map(type -> type.parts().size()).distinct().count();
        return lengths == 1 ? byPart(types) : collection(Kind.LIST, types);
    }

    /** Objects with the same members make an object, others a map. */
    private static @Nullable Type object(List<Type> types) {
        long shapes = types.stream().map(Type::names).distinct().count();
        return shapes == 1 ? byPart(types) : collection(Kind.MAP, types);
    }

    private static @Nullable Type byPart(List<Type> types) {
        List<Type> parts = new ArrayList<>();
        for (int i = 0; i < types.get(0).parts().size(); i++) {
            int at = i;
            @Nullable
            Type part = of(types.stream().map(type -> type.parts().get(at)).toList());
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return new Type(types.get(0).kind(), types.get(0).names(), parts);
    }

    private static @Nullable Type collection(Kind kind, List<Type> types) {
        Stream<Type> parts = types.stream().flatMap(type -> type.parts().stream());
        @Nullable Type element = of(parts.toList());
        return element == null ? null : Type.of(kind, List.of(element));
    }
}
